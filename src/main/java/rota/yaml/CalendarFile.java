package rota.yaml;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A calendar that a roster names, and where it does; reading the roster does not open it.
 *
 * <pre>
 * away: [{ics: ana-holidays.ics}]
 * </pre>
 */
public final class CalendarFile {

    private final String name;
    private final Path path;
    private final Path folder;
    private final Node node;

    /**
     * A calendar.
     *
     * @param name its path below the folder
     * @param folder the folder of the roster's top file, in which it must be
     * @param node where the roster names it
     */
    CalendarFile(String name, Path folder, Node node) {
        this.name = name;
        this.path = folder.resolve(name);
        this.folder = folder;
        this.node = node;
    }

    /** The calendar as {@link rota.rotation.Calendars} names it: its path below the folder of the roster's top file. */
    public String name() {
        return name;
    }

    /**
     * What is in the file, 16 MiB at most.
     *
     * @throws UnreadableRoster if that can't be read
     */
    public byte[] content() throws UnreadableRoster {
        RosterFile file = RosterFile.require(path);
        try {
            if (!path.toRealPath().startsWith(folder.toRealPath())) {
                throw new UnreadableRoster(
                        path + " is a link that leads out of the folder of the roster; copy the file there");
            }
        } catch (IOException failure) {
            throw RosterFile.unreadable(path, failure);
        }
        byte[] content = file.isTooLarge() ? new byte[0] : file.bytes();
        if (file.isTooLarge() || content.length > Source.LARGEST) {
            throw new UnreadableRoster(path + " is larger than 16 MiB; export a shorter time");
        }
        return content;
    }

    /** Where the roster names it. */
    Node node() {
        return node;
    }

    /** What is wrong with it, told where the roster names it. */
    public Mistake mistake(String sentence) {
        return new Mistake(node.place(), "calendar", sentence, node.source().shownLine(node.at()));
    }
}

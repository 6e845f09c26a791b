package rota.text;

import java.util.ArrayList;
import java.util.List;

/** What the manual tells of a command, in the sections that manuals have. */
public final class ManSheet {

    private ManSheet() {}

    /**
     * The page of a command.
     *
     * @param usage the command
     * @param more what it shares with others of its kind
     * @param others pages to look at too, such as {@code rota(1)}
     */
    public static Sheet of(Usage usage, List<Sheet.Part> more, List<String> others) {
        List<Sheet.Part> parts = new ArrayList<>();
        parts.add(new Sheet.Heading("Synopsis"));
        parts.add(Sheet.synopsis(usage));
        parts.add(new Sheet.Heading("Description"));
        parts.add(new Sheet.Prose(usage.purpose()));
        usage.notes().forEach(note -> parts.add(new Sheet.Prose(note)));
        parts.add(new Sheet.Heading("Options"));
        parts.add(Sheet.listing(usage));
        parts.add(new Sheet.Prose("Every command takes the options that rota(1) lists."));
        parts.addAll(more);
        end(usage, others, parts);
        return new Sheet(parts);
    }

    /** The page of the program: as for a command, and every command in a line. */
    public static Sheet overview(Usage rota, List<HelpSheet.Group> groups, List<Sheet.Part> more, List<String> others) {
        List<Sheet.Part> parts = new ArrayList<>();
        parts.add(new Sheet.Heading("Synopsis"));
        parts.add(new Sheet.Synopsis("rota", "COMMAND [OPTION…]"));
        parts.add(new Sheet.Heading("Description"));
        parts.add(new Sheet.Prose(rota.purpose()));
        rota.notes().forEach(note -> parts.add(new Sheet.Prose(note)));
        for (HelpSheet.Group group : groups) {
            parts.add(new Sheet.Heading("Commands: " + group.label()));
            parts.add(new Sheet.Listing(group.commands().stream()
                    .map(usage -> new Sheet.Term("rota " + usage.name(), usage.brief() + "."))
                    .toList()));
        }
        parts.add(new Sheet.Heading("Options, before or after the command"));
        parts.add(Sheet.listing(rota));
        parts.addAll(more);
        end(rota, others, parts);
        return new Sheet(parts);
    }

    private static void end(Usage usage, List<String> others, List<Sheet.Part> parts) {
        parts.add(new Sheet.Heading("Exit status"));
        parts.add(ExitCodes.listing(usage.exits()));
        parts.add(new Sheet.Heading("Examples"));
        parts.add(Sheet.examples(usage.examples()));
        parts.add(new Sheet.Heading("See also"));
        parts.add(new Sheet.Prose(String.join(", ", others)));
    }
}

package rota.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.CodeSource;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rota.shell.RosterWords;
import rota.shell.Seal;
import rota.yaml.InvalidRoster;
import rota.yaml.RosterFiles;
import rota.yaml.UnreadableRoster;

/** The words of the roster at hand, for the completion scripts to keep, and what they were made from. */
final class CompletionWords {

    private static final Instant ALWAYS = Instant.ofEpochSecond(253_402_300_799L);

    private CompletionWords() {}

    /** The words, under a seal that says how long they hold; for no time, where it can't be known that they still do. */
    static String sealed(Rota rota) throws InvalidRoster, UnreadableRoster, IOException {
        RosterWords words = RosterWords.of(rota.schedule(), rota.now());
        RosterFiles files = rota.roster().files();
        Path program = program();
        Map<String, List<String>> folders = folders(files);
        boolean isTold = !rota.now().equals(rota.surroundings().now());
        Seal seal = new Seal(
                isTold ? Instant.EPOCH : rota.now(),
                isTold ? ALWAYS : words.until(),
                files.contents(),
                folders == null ? Map.of() : folders,
                program == null ? "" : program.toString(),
                program == null ? new byte[0] : ArchiveEnd.of(program));
        boolean isSure = program != null && folders != null && seal.isPossible();
        return isSure ? seal.over(words.text()) : words.text();
    }

    /** What is in the folders, where it is what was there when the roster was read; else null. */
    private static @Nullable Map<String, List<String>> folders(RosterFiles files) throws IOException {
        Map<String, List<String>> folders = new LinkedHashMap<>();
        for (Map.Entry<Path, List<String>> folder : files.folders().entrySet()) {
            List<String> names = new ArrayList<>();
            List<String> marked = new ArrayList<>();
            try (Stream<Path> listing = Files.list(folder.getKey())) {
                for (Path child : listing.sorted().toList()) {
                    String name = child.getFileName().toString();
                    names.add(name);
                    marked.add(Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS) ? name + "/" : name);
                }
            }
            if (!Set.copyOf(names).equals(Set.copyOf(folder.getValue()))) {
                return null;
            }
            folders.put(folder.getKey().toString(), marked);
        }
        return folders;
    }

    /** The file that the program was started from; null if it is not one file. */
    private static @Nullable Path program() {
        CodeSource source = Program.class.getProtectionDomain().getCodeSource();
        if (source == null || !"file".equals(source.getLocation().getProtocol())) {
            return null;
        }
        Path path = Path.of(URI.create(source.getLocation().toString()));
        return Files.isRegularFile(path) ? path : null;
    }
}

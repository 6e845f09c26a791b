package rota;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import rota.cli.Answer;
import rota.cli.Program;
import rota.cli.Surroundings;

/**
 * Does once what people do every day, in a folder of its own and without a word. The launcher has the JVM note which classes that
 * takes and makes an archive of them, so that they need not be read from their files and checked at each start.
 *
 * <p>No command line leads here. What is missing below only starts later than it could.
 */
final class Training {

    /** The example that comes with rota: it uses nearly all that a roster may say. */
    private static final String EXAMPLE = "/META-INF/rotations.yaml";

    private static final Instant NOW = Instant.parse("2026-11-24T10:15:00Z");

    private static final List<List<String>> LINES = List.of(
            words("who"),
            words("who core/support-hero"),
            words("who --json"),
            words("next ana"),
            words("next ana --json"),
            words("why core/support-hero"),
            words("generate"),
            words("generate core --format csv"),
            words("generate core --json"),
            words("swap ana ben -r core/support-hero --dry-run"),
            words("swap ana@W51 ben@W53 -r core/support-hero --yes --force --why training"),
            words("cover ana@2026-11-26 chi -r core/support-hero --yes --force"),
            words("overrides"),
            words("suggest ana -r core/support-hero"),
            words("away ben 2027-02-15..2027-02-19 --dry-run"),
            words("check"),
            words("report core"),
            words("resolve"),
            words("diff rotations.yaml"),
            words("export core"),
            words("export core -o -"),
            words("publish page --weeks 8"),
            words("init --zone Europe/London --team Core=Ana,Ben --team Web=Dee,Eli --file first.yaml"),
            words("--version"),
            words("--help"),
            words("help swap"),
            words("swap --help"),
            words("who nobody-of-that-name"),
            words("swop"),
            words("completion bash"));

    private Training() {}

    /**
     * Runs the commands one after the other, as in a pipe and as at a terminal.
     *
     * @param args the folder to be in, which is empty
     * @throws IOException if nothing can be written there
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Path roster = folder.resolve("rotations.yaml");
        try (InputStream example = Objects.requireNonNull(Training.class.getResourceAsStream(EXAMPLE))) {
            Files.copy(example, roster);
        }
        for (String terminals : List.of("", "12")) {
            LINES.forEach(line -> run(folder, roster, terminals, line));
        }
    }

    private static void run(Path folder, Path roster, String terminals, List<String> line) {
        Answer unheard = new Answer(OutputStream.nullOutputStream());
        Surroundings surroundings = new Surroundings(
                folder,
                // Named, so that no roster is found in a folder above.
                Map.of("ROTA_FILE", roster.toAbsolutePath().toString()),
                NOW,
                InputStream.nullInputStream(),
                unheard,
                unheard,
                terminals,
                80,
                () -> "Europe/London",
                null);
        new Program(surroundings).run(line.toArray(String[]::new));
    }

    private static List<String> words(String line) {
        return List.of(line.split(" ", -1));
    }
}

package rota;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The packaged program prints the same bytes whatever the machine's zone, language, character set and JDK are. */
class SameBytesIT {

    private static final Path BASE = Path.of(System.getProperty("rota.basedir"));
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final List<List<String>> COMMANDS = List.of(
            List.of("generate", "--weeks", "60"),
            List.of("generate", "--weeks", "60", "--json"),
            List.of("generate", "--weeks", "60", "--format", "csv"),
            List.of("generate", "--weeks", "60", "--format", "markdown"),
            List.of("who", "--json"),
            List.of("who"),
            List.of("next", "lea"),
            List.of("why", "core/support-hero@2026-12-14"),
            List.of("check"),
            List.of("export", "--output", "-"));

    private static String here;

    @BeforeAll
    static void answerHere() throws Exception {
        here = answers(JAVA, List.of("-Duser.timezone=UTC"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Pacific/Apia,       tr, TR, UTF-8
            America/Sao_Paulo,  th, TH, ISO-8859-1
            Asia/Kathmandu,     ar, EG, US-ASCII
            Pacific/Niue,       ja, JP, windows-1252
            """)
    void inAnyDefaultZoneAndLocale(String zone, String language, String country, String charset) throws Exception {
        List<String> elsewhere = List.of(
                "-Duser.timezone=" + zone,
                "-Duser.language=" + language,
                "-Duser.country=" + country,
                "-Dfile.encoding=" + charset);
        assertThat(answers(JAVA, elsewhere)).isEqualTo(here);
    }

    @Test
    void onEveryJdkThatIsInstalled() throws Exception {
        List<Path> others = new ArrayList<>();
        Path folder = Path.of("/usr/lib/jvm");
        if (Files.isDirectory(folder)) {
            try (Stream<Path> homes = Files.list(folder)) {
                for (Path home : homes.toList()) {
                    if (isRecent(home) && !others.contains(home.toRealPath())) {
                        others.add(home.toRealPath());
                    }
                }
            }
        }
        assumeThat(others).as("JDKs in " + folder).hasSizeGreaterThan(1);
        for (Path home : others) {
            Path java = home.resolve("bin/java");
            assertThat(answers(java, List.of())).as(java.toString()).isEqualTo(here);
        }
    }

    /** Whether the JDK of that folder runs Java 17. */
    private static boolean isRecent(Path home) throws IOException {
        Path release = home.resolve("release");
        return Files.exists(release)
                && Files.readString(release)
                        .lines()
                        .anyMatch(line -> line.matches("JAVA_VERSION=\"(1[7-9]|[2-9]\\d).*"));
    }

    private static String answers(Path java, List<String> settings) throws IOException, InterruptedException {
        StringBuilder answers = new StringBuilder();
        for (List<String> command : COMMANDS) {
            List<String> line = new ArrayList<>(List.of(java.toString()));
            line.addAll(settings);
            line.addAll(List.of("-jar", System.getProperty("rota.jar")));
            line.addAll(command);
            ProcessBuilder builder =
                    new ProcessBuilder(line).directory(BASE.toFile()).redirectErrorStream(true);
            builder.environment().put("ROTA_NOW", "2026-11-24T10:15:00Z");
            Process process = builder.start();
            process.getOutputStream().close();
            // As bytes, one character each, so that nothing is read in the character set of this machine.
            answers.append(new String(process.getInputStream().readAllBytes(), ISO_8859_1));
            assertThat(process.waitFor()).as(line + "\n" + answers).isZero();
        }
        return answers.toString();
    }
}

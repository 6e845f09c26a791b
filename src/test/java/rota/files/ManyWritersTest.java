package rota.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many write at once, some are killed, somebody reads all the time: nothing is lost, doubled or torn. */
class ManyWritersTest {

    private static final int WRITERS = 3;
    private static final int LINES = 25;

    @TempDir
    Path folder;

    @BeforeEach
    void twoFiles() {
        Shelf.write(Appender.top(folder), "");
        Shelf.write(Appender.other(folder), "");
    }

    private List<List<String>> atOnce(List<Callable<List<String>>> writers) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(writers.size() + 1);
        try {
            Future<String> reader = threads.submit(this::read);
            List<List<String>> done = new ArrayList<>();
            for (Future<List<String>> writer : threads.invokeAll(writers)) {
                done.add(writer.get());
            }
            Files.createFile(folder.resolve("over"));
            assertThat(reader.get()).isEmpty();
            Files.delete(folder.resolve("over"));
            return done;
        } finally {
            threads.shutdownNow();
        }
    }

    /** What was read that is no whole file: one that does not begin with all that was read before. */
    private String read() throws Exception {
        String before = "";
        while (!Files.exists(folder.resolve("over"))) {
            String now = Files.readString(Appender.top(folder));
            if (!now.startsWith(before) || !(now.isEmpty() || now.endsWith("\n"))) {
                return "torn: " + now;
            }
            before = now;
            Thread.sleep(1);
        }
        return "";
    }

    private void assertNothingIsLostDoubledOrLeft(List<List<String>> done, int unacknowledged) throws Exception {
        Appender.append(folder, "the last one");
        List<String> lines = Files.readAllLines(Appender.top(folder));
        List<String> acknowledged = done.stream().flatMap(List::stream).toList();
        assertThat(acknowledged).hasSize(WRITERS * LINES);
        assertThat(lines).doesNotHaveDuplicates().containsAll(acknowledged);
        assertThat(lines).hasSizeBetween(acknowledged.size() + 1, acknowledged.size() + 1 + unacknowledged);
        assertThat(Appender.other(folder)).hasSameTextualContentAs(Appender.top(folder));
        try (Stream<Path> all = Files.walk(folder)) {
            assertThat(all.filter(Files::isRegularFile))
                    .containsExactlyInAnyOrder(Appender.top(folder), Appender.other(folder));
        }
    }

    @Test
    void threadsWaitForEachOther() throws Exception {
        List<Callable<List<String>>> writers = new ArrayList<>();
        for (int w = 0; w < WRITERS; w++) {
            int writer = w;
            writers.add(() -> {
                List<String> done = new ArrayList<>();
                for (int i = 0; i < LINES; i++) {
                    Appender.append(folder, writer + "-" + i);
                    done.add(writer + "-" + i);
                }
                return done;
            });
        }
        assertNothingIsLostDoubledOrLeft(atOnce(writers), 0);
    }

    @Test
    void processesWaitForEachOtherAndForNobodyWhoWasKilled() throws Exception {
        List<Callable<List<String>>> writers = new ArrayList<>();
        for (int w = 0; w < WRITERS; w++) {
            int writer = w;
            writers.add(() -> written(writer));
        }
        assertNothingIsLostDoubledOrLeft(atOnce(writers), WRITERS * LINES);
    }

    /** The lines that processes said they had written; each process but the last is killed in the midst of its work. */
    private List<String> written(int writer) throws Exception {
        List<String> done = new ArrayList<>();
        for (int run = 0; done.size() < LINES; run++) {
            Process process = start(writer + "-" + run);
            try (BufferedReader out =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                int before = done.size();
                for (String line = out.readLine(); line != null; line = out.readLine()) {
                    done.add(line);
                    if (done.size() == LINES || done.size() == before + 5 + writer) {
                        process.toHandle().destroyForcibly(); // the process's own would close what it has printed
                    }
                }
            }
            process.waitFor();
        }
        return done.subList(0, LINES);
    }

    private Process start(String begin) throws Exception {
        String classes = path(RosterLock.class) + System.getProperty("path.separator") + path(Appender.class);
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classes,
                        Appender.class.getName(),
                        folder.toString(),
                        begin,
                        Integer.toString(1000))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static Path path(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}

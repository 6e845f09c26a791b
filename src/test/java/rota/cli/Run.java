package rota.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rota.prompt.Asker;

/** Runs a command line inside the test, in surroundings of the test's choice, as {@code Main} would in real ones. */
public final class Run {

    /** The present of every test that doesn't say otherwise. */
    public static final Instant NOW = Instant.parse("2026-01-20T10:15:00Z");

    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();
    private byte[] in = {};
    private Instant now = NOW;
    private String terminals = "";
    private int columns = 0;
    private String zone = "Europe/London";
    private @Nullable Asker asker;

    private Run(Path folder) {
        this.folder = folder;
    }

    /** What a command printed, and its exit code; paths are relative to the folder it ran in. */
    public record Result(int exit, String out, String err) {}

    /** In this folder. */
    public static Run in(Path folder) {
        return new Run(folder);
    }

    /** With this on standard input. */
    public Run reading(byte[] content) {
        in = content.clone();
        return this;
    }

    /** With this variable in the environment. */
    public Run with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** At this instant. */
    public Run at(Instant instant) {
        now = instant;
        return this;
    }

    /** On a machine in this zone; London if a test doesn't say otherwise. */
    public Run from(String machineZone) {
        zone = machineZone;
        return this;
    }

    /** At a terminal of this width. */
    public Run onTerminal(int width) {
        terminals = "012";
        columns = width;
        return this;
    }

    /** With somebody at the terminal who answers questions. */
    public Run answering(Asker somebody) {
        asker = somebody;
        return this;
    }

    /** Runs the command line. */
    public Result rota(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                folder,
                environment,
                now,
                new ByteArrayInputStream(in),
                new Answer(out),
                new Answer(err),
                terminals,
                columns,
                () -> zone,
                asker);
        int exit = new Program(surroundings).run(args);
        return new Result(exit, relative(out.toString(UTF_8)), relative(err.toString(UTF_8)));
    }

    private String relative(String text) {
        return text.replace(folder + "/", "");
    }
}

package rota;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/** A window of a real terminal, without anybody in front of it: tmux, with a server of its own that ends with the test. */
final class Tmux implements AutoCloseable {

    private static final int ATTEMPTS = 600;
    private static final long PAUSE_NANOS = 50_000_000;

    private final Path folder;

    private Tmux(Path folder, int columns, int rows, String script) throws IOException {
        this.folder = folder;
        Path file = Files.writeString(folder.resolve("script"), script);
        tmux("new-session", "-d", "-x", columns + "", "-y", rows + "", "exec sh '" + file + "'");
    }

    /**
     * Opens a window in which a command is run after a line that says before, and which then says how it ended, and done.
     *
     * @param environment what {@code env} sets for it
     * @param command a command line for the shell; the last of it replaces the shell
     */
    static Tmux running(Path folder, String environment, String command) throws IOException {
        Files.writeString(folder.resolve("command"), "echo $$ >pid\n" + command + "\n");
        String script = """
                cd 'FOLDER'
                echo before
                trap : INT
                stty -g >before
                env ENVIRONMENT sh ./command
                echo "exit $?"
                stty -g >after
                echo done
                exec sleep 600
                """;
        return new Tmux(
                folder, 80, 24, script.replace("FOLDER", folder.toString()).replace("ENVIRONMENT", environment));
    }

    /** The command that {@link #running} runs. */
    ProcessHandle command() throws IOException {
        long pid = Long.parseLong(Files.readString(folder.resolve("pid")).strip());
        return ProcessHandle.of(pid).orElseThrow();
    }

    /** Waits until the command has ended and the window shows exactly that; the terminal is as it was before the command. */
    void awaitTheEnd(String screen) throws IOException {
        await(screen + "\ndone");
        assertThat(folder.resolve("after")).hasSameTextualContentAs(folder.resolve("before"));
        assertThat(cursorIsShown()).isTrue();
    }

    static boolean isHere() {
        try {
            Process process =
                    new ProcessBuilder("tmux", "-V").redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return end(process) == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** Presses keys by the names that tmux has for them. */
    void press(String... keys) throws IOException {
        List<String> command = new ArrayList<>(List.of("send-keys"));
        command.addAll(List.of(keys));
        tmux(command.toArray(String[]::new));
    }

    void type(String text) throws IOException {
        tmux("send-keys", "-l", text);
    }

    /** Pastes, as somebody would with a mouse. */
    void paste(String text) throws IOException {
        tmux("set-buffer", "--", text);
        tmux("paste-buffer", "-p");
    }

    void resize(int columns, int rows) throws IOException {
        tmux("resize-window", "-x", columns + "", "-y", rows + "");
    }

    /** What the window shows, without spaces at the ends of lines and without the empty lines below. */
    String screen() throws IOException {
        StringBuilder screen = new StringBuilder();
        tmux("capture-pane", "-p")
                .lines()
                .forEach(line -> screen.append(line.stripTrailing()).append('\n'));
        return screen.toString().stripTrailing();
    }

    boolean cursorIsShown() throws IOException {
        return tmux("display-message", "-p", "#{cursor_flag}").strip().equals("1");
    }

    /** Waits until the window shows exactly that. */
    void await(String screen) throws IOException {
        if (!await(screen::equals)) {
            assertThat(screen()).isEqualTo(screen);
        }
    }

    /** Waits until the window shows that somewhere. */
    void awaitSome(String text) throws IOException {
        if (!await(screen -> screen.contains(text))) {
            assertThat(screen()).contains(text);
        }
    }

    private boolean await(Predicate<String> wanted) throws IOException {
        for (int i = 0; i < ATTEMPTS; i++) {
            if (wanted.test(screen())) {
                return true;
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        return false;
    }

    private String tmux(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("tmux", "-u", "-f", "/dev/null", "-S", folder + "/tmux"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("TMUX");
        builder.environment().put("SHELL", "/bin/sh");
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(end(process)).as(output).isZero();
        return output;
    }

    private static int end(Process process) throws InterruptedIOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
    }

    /** Closes the window with everything in it, as when somebody closes a window. */
    @Override
    public void close() throws IOException {
        tmux("kill-server");
    }
}

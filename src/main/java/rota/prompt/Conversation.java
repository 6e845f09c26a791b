package rota.prompt;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.TerminalBuilder.SystemOutput;
import org.jline.utils.InfoCmp.Capability;
import org.jline.utils.ShutdownHooks;
import org.jline.utils.Signals;
import org.jspecify.annotations.Nullable;

/** The open terminal, and the asker that suits it. */
final class Conversation {

    /** Held, because the level of a logger that nobody holds is forgotten. */
    private static final Logger JLINE = Logger.getLogger("org.jline");

    private final Terminal terminal;
    private final Asker asker;
    private final ShutdownHooks.@Nullable Task atEnd;

    private Conversation(Terminal terminal, Asker asker, ShutdownHooks.@Nullable Task atEnd) {
        this.terminal = terminal;
        this.asker = asker;
        this.atEnd = atEnd;
    }

    /**
     * Opens the terminal of standard input and error (else output).
     *
     * @throws UncheckedIOException if that fails
     */
    static Conversation open(boolean colour) {
        JLINE.setLevel(Level.OFF);
        // Reads that wait can tell the end of the input from silence; those that JLine would use cannot.
        System.setProperty(TerminalBuilder.PROP_NON_BLOCKING_READS, "false");
        AtomicReference<@Nullable Screen> screen = new AtomicReference<>();
        // Before the terminal's own, which closes it: they run in the order in which they were added.
        ShutdownHooks.Task atEnd = ShutdownHooks.add(() -> leave(screen.get()));
        Terminal terminal = terminal();
        if (!canMoveCursor(terminal)) {
            return new Conversation(terminal, new NumberedAsker(terminal), atEnd);
        }
        KeyedAsker asker = new KeyedAsker(terminal, colour);
        screen.set(asker.screen());
        Signals.register("WINCH", () -> terminal.raise(Signal.WINCH));
        return new Conversation(terminal, asker, atEnd);
    }

    private static void leave(@Nullable Screen screen) {
        if (screen != null) {
            screen.close();
        }
    }

    private static Terminal terminal() {
        try {
            return TerminalBuilder.builder()
                    .system(true)
                    .systemOutput(SystemOutput.SysErrOrSysOut)
                    .provider(TerminalBuilder.PROP_PROVIDER_EXEC)
                    .dumb(true)
                    .encoding(UTF_8)
                    .stdinEncoding(UTF_8)
                    .stdoutEncoding(UTF_8)
                    .stderrEncoding(UTF_8)
                    // JLine's handlers would let Ctrl-C end the program without its shutdown hooks.
                    .nativeSignals(false)
                    // Asking the terminal what it knows of clusters takes longer than everything else here.
                    .graphemeCluster(false)
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those that move it otherwise than with an escape are not of the kind that {@link Screen} speaks to. */
    private static boolean canMoveCursor(Terminal terminal) {
        String up = terminal.getStringCapability(Capability.cursor_up);
        return up != null && up.startsWith("\\E");
    }

    Asker asker() {
        return asker;
    }

    /** Lets go of the terminal. */
    void close() {
        ShutdownHooks.remove(atEnd);
        try {
            terminal.close();
        } catch (IOException e) {
            // The terminal is gone; there is nothing to let go of.
        }
    }
}

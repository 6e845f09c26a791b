package rota.prompt;

import java.io.IOError;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Attributes.InputFlag;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the terminal from the cursor's on, while a question is open. Painting replaces them, closing removes them and
 * puts the terminal back as it was, from whatever thread and as often as one likes. It speaks ECMA-48 and DEC's additions
 * to it, as everything does that calls itself a terminal today.
 */
final class Screen implements AutoCloseable {

    private static final Size USUAL = Size.of(80, 24);

    /** A window that is dragged changes again and again; rows for a size that is past could make it scroll. */
    private static final long SETTLED_NANOS = 50_000_000;

    private static final String ESCAPE = "\u001b";
    private static final String UP = ESCAPE + "[A";
    private static final String DOWN = ESCAPE + "[B";
    private static final String CLEAR_ROW = ESCAPE + "[K";
    private static final String CLEAR_BELOW = ESCAPE + "[J";
    private static final String SAVE_PLACE = ESCAPE + "7";
    private static final String TO_PLACE = ESCAPE + "8";
    private static final String HIDE_CURSOR = ESCAPE + "[?25l";
    private static final String SHOW_CURSOR = ESCAPE + "[?25h";
    private static final String CUT_AT_EDGE = ESCAPE + "[?7l";
    private static final String WRAP_AT_EDGE = ESCAPE + "[?7h";
    private static final String TELL_PASTING = ESCAPE + "[?2004h";
    private static final String PASTE_AS_TYPED = ESCAPE + "[?2004l";

    private final Terminal terminal;
    private final boolean colour;
    private final AtomicBoolean resized = new AtomicBoolean();
    private @Nullable Attributes before;
    private Size size = USUAL;
    /** What the first rows of a question bring along. */
    private String opening = "";

    /** How many rows are known to be there from the cursor's on. */
    private int room;

    Screen(Terminal terminal, boolean colour) {
        this.terminal = terminal;
        this.colour = colour;
        terminal.handle(Signal.WINCH, signal -> resized.set(true));
    }

    /**
     * Begins a question: keys come as they are pressed and not shown, Ctrl-C among them, and what is pasted can be told from them.
     *
     * @throws IOError if the terminal is gone
     */
    synchronized Screen open() {
        measure();
        before = terminal.getAttributes();
        Attributes raw = new Attributes(before);
        raw.setLocalFlags(EnumSet.of(LocalFlag.ICANON, LocalFlag.ECHO, LocalFlag.ISIG, LocalFlag.IEXTEN), false);
        raw.setInputFlags(EnumSet.of(InputFlag.ICRNL, InputFlag.INLCR, InputFlag.IXON), false);
        raw.setControlChar(ControlChar.VMIN, 1);
        raw.setControlChar(ControlChar.VTIME, 0);
        terminal.setAttributes(raw);
        opening = TELL_PASTING;
        return this;
    }

    /**
     * Whether the window has changed its size since this was asked last; waits until it keeps the new one.
     *
     * @throws IOError if the terminal is gone
     */
    boolean resized() {
        if (!resized.getAndSet(false)) {
            return false;
        }
        do {
            LockSupport.parkNanos(SETTLED_NANOS);
        } while (resized.getAndSet(false));
        measure();
        return true;
    }

    private synchronized void measure() {
        Size told = terminal.getSize();
        size = told.getColumns() > 0 && told.getRows() > 0 ? told : USUAL;
        room = 0;
    }

    /** The cells of a row, one kept free at its end: some terminals wrap after the last. */
    synchronized int columns() {
        return Math.max(1, size.getColumns() - 1);
    }

    synchronized int height() {
        return size.getRows();
    }

    /** Shows these rows instead of those before: at most {@link #height}, none wider than {@link #columns}. */
    synchronized void paint(List<Row> rows) {
        if (before == null) {
            return;
        }
        // Where the terminal thinks a name wider than it was counted here, it is cut and doesn't wrap.
        StringBuilder text = new StringBuilder(opening)
                .append(HIDE_CURSOR)
                .append(CUT_AT_EDGE)
                .append('\r');
        opening = "";
        if (rows.size() > room) {
            room = rows.size();
            text.append(CLEAR_BELOW).append("\n".repeat(room - 1)).append(UP.repeat(room - 1));
        }
        // Not back up by counting: in a window that has just become smaller there were fewer rows to go down.
        text.append(SAVE_PLACE);
        for (int i = 0; i < rows.size(); i++) {
            text.append(i == 0 ? "" : "\r" + DOWN);
            rows.get(i).pieces().forEach(piece -> text.append(styled(piece)));
            text.append(CLEAR_ROW);
        }
        boolean allRoom = rows.size() == room;
        text.append(allRoom ? "" : "\r" + DOWN + CLEAR_BELOW).append(TO_PLACE).append(WRAP_AT_EDGE);
        write(text.toString());
    }

    private String styled(Row.Piece piece) {
        String code = switch (piece.look()) {
            case PLAIN -> "";
            case STRONG -> colour ? "1" : "";
            case QUIET -> colour ? "2" : "";
            case CURSOR -> "7";
        };
        boolean plain = code.isEmpty() || piece.text().isEmpty();
        return plain ? piece.text() : ESCAPE + "[" + code + "m" + piece.text() + ESCAPE + "[0m";
    }

    private void write(String text) {
        terminal.writer().print(text);
        terminal.flush();
    }

    /** Ends the question with a line that stays. */
    synchronized void close(String line) {
        close(line, true);
    }

    /** Ends the question, if one is open, without a trace. */
    @Override
    public synchronized void close() {
        close("", false);
    }

    private void close(String line, boolean ended) {
        if (before == null) {
            return;
        }
        write(PASTE_AS_TYPED + "\r" + CLEAR_BELOW + SHOW_CURSOR + line + (ended ? "\n" : ""));
        Attributes wanted = before;
        before = null;
        try {
            terminal.setAttributes(wanted);
        } catch (IOError e) {
            // The terminal is gone, and its attributes with it.
        }
    }
}

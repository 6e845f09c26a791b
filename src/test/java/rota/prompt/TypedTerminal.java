package rota.prompt;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.InputFlag;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.jline.utils.ScreenTerminal;

/** A terminal whose keys are typed before the question, and whose screen is kept after every change. */
final class TypedTerminal {

    static final String ESCAPE = "\u001b";
    static final String UP = ESCAPE + "[A";
    static final String DOWN = ESCAPE + "OB";
    static final String LEFT = ESCAPE + "[D";
    static final String RIGHT = ESCAPE + "OC";
    static final String DELETE = ESCAPE + "[3~";
    static final String PAGE_UP = ESCAPE + "[5~";
    static final String PAGE_DOWN = ESCAPE + "[6~";
    static final String HOME = ESCAPE + "[H";
    static final String END = ESCAPE + "[4~";
    static final String ENTER = "\r";
    static final String BACKSPACE = "\u007f";

    private final List<String> screens = new ArrayList<>();
    private final ScreenTerminal screen;
    private final LineDisciplineTerminal terminal;
    private final StringBuilder written = new StringBuilder();
    private Runnable afterFirst = () -> {};

    TypedTerminal(int columns, int rows) throws IOException {
        screen = new ScreenTerminal(columns, rows);
        terminal = new LineDisciplineTerminal("test", "xterm-256color", new Output(), UTF_8);
        terminal.setSize(Size.of(columns, rows));
        // Keys that come before the question must wait for it as they are.
        Attributes raw = terminal.getAttributes();
        raw.setLocalFlags(EnumSet.of(LocalFlag.ICANON, LocalFlag.ECHO, LocalFlag.ISIG), false);
        raw.setInputFlag(InputFlag.ICRNL, false);
        terminal.setAttributes(raw);
    }

    /** Types these keys, one after another. */
    TypedTerminal type(String... keys) throws IOException {
        terminal.processInputBytes(String.join("", keys).getBytes(UTF_8));
        return this;
    }

    /** Changes the window's size once the question was shown. */
    TypedTerminal resizeLater(int columns, int rows) {
        afterFirst = () -> {
            screen.setSize(Size.of(columns, rows));
            terminal.setSize(Size.of(columns, rows));
            terminal.raise(Signal.WINCH);
        };
        return this;
    }

    Terminal terminal() {
        return terminal;
    }

    KeyedAsker asker() {
        return new KeyedAsker(terminal, true);
    }

    /** What the screen showed after each change, without the spaces at the ends of the rows and the empty rows below. */
    List<String> screens() {
        return screens;
    }

    /** What it shows now. */
    String screen() {
        return screens.get(screens.size() - 1);
    }

    /** All that was ever sent to it. */
    String written() {
        return written.toString();
    }

    private String shown() {
        StringBuilder text = new StringBuilder();
        long[] cells = new long[screen.getColumns() * screen.getRows()];
        screen.dump(cells, new int[2]);
        for (int row = 0; row < screen.getRows(); row++) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < screen.getColumns(); column++) {
                int c = ScreenTerminal.cellCodePoint(cells[row * screen.getColumns() + column]);
                line.append(c == 0 ? "" : Character.toString(c));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString().stripTrailing();
    }

    /** Shows on the screen what was written, whenever it is flushed. */
    private final class Output extends ByteArrayOutputStream {
        @Override
        public synchronized void flush() {
            String text = toString(UTF_8);
            if (text.isEmpty()) {
                return;
            }
            reset();
            written.append(text);
            screen.write(text);
            screens.add(shown());
            Runnable once = afterFirst;
            afterFirst = () -> {};
            once.run();
        }
    }
}

package rota.prompt;

import java.io.IOError;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;

/** Asks where the cursor can be moved: a list to move in and to search, and lines to type into. */
final class KeyedAsker implements Asker {

    private final Screen screen;
    private final Keyboard keyboard;

    KeyedAsker(Terminal terminal, boolean colour) {
        screen = new Screen(terminal, colour);
        keyboard = new Keyboard(terminal.reader(), screen::resized);
    }

    Screen screen() {
        return screen;
    }

    @Override
    public int choose(String question, List<Choice> choices) throws Cancelled {
        Questions.refuseNone(choices);
        ChoiceList list = new ChoiceList(question, choices);
        try (Screen shown = open()) {
            while (true) {
                shown.paint(list.rows(shown.columns(), shown.height()));
                Key key = next();
                OptionalInt current = list.current();
                if (key.kind() == Key.Kind.ENTER && current.isPresent()) {
                    shown.close(question + " " + choices.get(current.getAsInt()).label());
                    return current.getAsInt();
                }
                list.press(key);
            }
        }
    }

    @Override
    public boolean confirm(String question) throws Cancelled {
        String hint = "";
        try (Screen shown = open()) {
            while (true) {
                String typed = line(shown, Entry.after(Questions.yesOrNo(question)), hint, "")
                        .typed()
                        .strip();
                Boolean answer = Questions.yes(typed);
                if (answer != null) {
                    shown.close(question + (answer ? " yes" : " no"));
                    return answer;
                }
                hint = Questions.YES_OR_NO_PLEASE;
            }
        }
    }

    @Override
    public String text(String question, @Nullable String usual, Objection objection) throws Cancelled {
        Entry empty = Entry.after(Questions.text(question, usual));
        Entry entry = empty;
        String hint = "";
        String against = "";
        try (Screen shown = open()) {
            while (true) {
                entry = line(shown, entry, hint, against);
                String typed = entry.typed().strip();
                String answer = typed.isEmpty() ? usual : typed;
                String sentence = answer == null ? null : objection.to(answer);
                if (answer != null && sentence == null) {
                    shown.close(Questions.text(question, null) + answer);
                    return answer;
                }
                entry = typed.isEmpty() ? empty : entry;
                hint = answer == null ? Questions.SOMETHING_PLEASE : "";
                against = sentence == null ? "" : sentence;
            }
        }
    }

    private Screen open() throws Cancelled {
        try {
            return screen.open();
        } catch (IOError e) {
            // The terminal is gone, as below.
            throw new Cancelled();
        }
    }

    /** The line when Enter was pressed; the hint stands behind an empty one, the sentence below. */
    private Entry line(Screen shown, Entry first, String hint, String sentence) throws Cancelled {
        Entry entry = first;
        while (true) {
            List<Row> rows = new ArrayList<>(List.of(entry.row(shown.columns(), hint)));
            for (String line : sentence.isEmpty() ? List.<String>of() : Cells.flow(sentence, shown.columns())) {
                rows.add(Row.of(new Row.Piece(Row.Look.QUIET, line)));
            }
            shown.paint(rows.subList(0, Math.min(rows.size(), shown.height())));
            Key key = next();
            if (key.kind() == Key.Kind.ENTER) {
                return entry;
            }
            entry = entry.press(key);
        }
    }

    private Key next() throws Cancelled {
        try {
            Key key = keyboard.next();
            if (key.kind() == Key.Kind.CANCEL) {
                throw new Cancelled();
            }
            return key;
        } catch (IOException | IOError e) {
            // The terminal is gone: nobody is left to answer.
            throw new Cancelled();
        }
    }
}

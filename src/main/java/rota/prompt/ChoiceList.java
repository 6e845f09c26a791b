package rota.prompt;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import rota.prompt.Row.Look;
import rota.prompt.Row.Piece;

/** A question, what was typed to search, the choices that fit, and which of them one is on. */
final class ChoiceList {

    private static final String HINT = "arrows or typing, then Enter; Esc leaves";

    /** Reasons in less room say nothing. */
    private static final int FEWEST_CELLS_OF_REASON = 10;

    private final List<Choice> choices;
    private Entry entry;
    private List<Integer> fitting;
    private Scroll scroll;

    ChoiceList(String question, List<Choice> choices) {
        this.choices = List.copyOf(choices);
        this.entry = Entry.after(question + " ");
        this.fitting = List.of();
        this.scroll = new Scroll(0);
        search();
    }

    private void search() {
        Search search = new Search(entry.typed());
        fitting = IntStream.range(0, choices.size())
                .filter(i -> search.fits(choices.get(i)))
                .boxed()
                .toList();
        scroll = new Scroll(fitting.size());
    }

    /** The index of the choice one is on, among all; none if nothing fits. */
    OptionalInt current() {
        return fitting.isEmpty() ? OptionalInt.empty() : OptionalInt.of(fitting.get(scroll.current()));
    }

    void press(Key key) {
        if (key.kind() == Key.Kind.HOME || key.kind() == Key.Kind.END) {
            scroll.press(key.kind());
            return;
        }
        Entry pressed = entry.press(key);
        if (pressed.equals(entry)) {
            scroll.press(key.kind());
        } else if (pressed.typed().equals(entry.typed())) {
            entry = pressed;
        } else {
            entry = pressed;
            search();
        }
    }

    /** What is shown in a window of that size, at least 1 by 1: at most so many rows, none wider. */
    List<Row> rows(int columns, int height) {
        if (height == 1 && !fitting.isEmpty()) {
            return List.of(choice(scroll.current(), columns).cut(columns));
        }
        List<Row> rows = new ArrayList<>();
        rows.add(entry.row(columns, HINT));
        if (fitting.isEmpty() && height > 1) {
            rows.add(more("nothing fits"));
        } else if (height > 1) {
            Scroll.View view = scroll.view(height - 1);
            if (view.above() > 0) {
                rows.add(more("… " + view.above() + " more"));
            }
            for (int i = view.from(); i < view.until(); i++) {
                rows.add(choice(i, columns));
            }
            if (view.below() > 0) {
                rows.add(more("… " + view.below() + " more"));
            }
        }
        return rows.stream().map(row -> row.cut(columns)).toList();
    }

    private static Row more(String words) {
        return Row.of(new Piece(Look.QUIET, "  " + words));
    }

    private Row choice(int position, int columns) {
        Choice choice = choices.get(fitting.get(position));
        boolean here = position == scroll.current();
        Piece marker = new Piece(here ? Look.STRONG : Look.PLAIN, here ? "▸ " : "  ");
        int labels = labelCells(columns - 2);
        int left = columns - 2 - labels - 2;
        String label = Cells.beginning(choice.label(), labels);
        Look look = here ? Look.STRONG : Look.PLAIN;
        if (choice.reason().isEmpty() || left < FEWEST_CELLS_OF_REASON) {
            return Row.of(marker, new Piece(look, label));
        }
        return Row.of(marker, new Piece(look, Cells.pad(label, labels)), new Piece(Look.QUIET, "  " + choice.reason()));
    }

    /** The column of the labels: as wide as the widest, but reasons get a third of the room if there are any. */
    private int labelCells(int room) {
        int widest = choices.stream()
                .mapToInt(choice -> Cells.of(choice.label()))
                .max()
                .orElse(0);
        boolean reasons = choices.stream().anyMatch(choice -> !choice.reason().isEmpty());
        boolean enough = room / 3 - 2 >= FEWEST_CELLS_OF_REASON;
        return Math.min(widest, reasons && enough ? room - room / 3 : room);
    }
}

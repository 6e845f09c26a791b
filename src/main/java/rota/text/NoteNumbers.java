package rota.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers notes in the order in which their cells are printed. */
final class NoteNumbers {

    private final Map<Overview.Note, Integer> numbers = new LinkedHashMap<>();

    /** {@code " [1] [2]"}: the marks of these notes; empty for none. */
    String marks(List<Overview.Note> notes) {
        StringBuilder marks = new StringBuilder();
        for (Overview.Note note : notes) {
            marks.append(' ').append(mark(note));
        }
        return marks.toString();
    }

    /** {@code [1]}. */
    String mark(Overview.Note note) {
        Integer number = numbers.get(note);
        if (number == null) {
            number = numbers.size() + 1;
            numbers.put(note, number);
        }
        return "[" + number + "]";
    }

    /** All notes that were printed so far, by their numbers. */
    List<Overview.Note> notes() {
        return new ArrayList<>(numbers.keySet());
    }
}

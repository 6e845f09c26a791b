package rota.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A piece of text that takes the place of another; whatever is in no splice stays as it is.
 *
 * @param from the offset of the first character that is replaced
 * @param until the offset behind the last one; the same as {@code from} where nothing is
 * @param text what stands there then
 */
record Splice(int from, int until, String text) {

    /** Text that is only added. */
    static Splice at(int offset, String text) {
        return new Splice(offset, offset, text);
    }

    /** The text with all splices in it, none of which may overlap. */
    static String applied(String text, List<Splice> splices) {
        List<Splice> inOrder = new ArrayList<>(splices);
        inOrder.sort(Comparator.comparingInt(Splice::from));
        StringBuilder after = new StringBuilder(text.length() + 200);
        int kept = 0;
        for (Splice splice : inOrder) {
            after.append(text, kept, splice.from).append(splice.text);
            kept = splice.until;
        }
        return after.append(text, kept, text.length()).toString();
    }
}

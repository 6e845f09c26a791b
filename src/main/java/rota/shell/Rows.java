package rota.shell;

import java.util.List;
import rota.rotation.SafeText;

/** Lines of words: their parts with a tab between them, in which nothing breaks a line or a part. */
final class Rows {

    private final StringBuilder text = new StringBuilder();

    void add(String kind, String word, String... rest) {
        text.append(kind).append('\t').append(SafeText.of(word));
        for (String part : List.of(rest)) {
            text.append('\t').append(SafeText.of(part));
        }
        text.append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

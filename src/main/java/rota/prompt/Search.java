package rota.prompt;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * What someone typed to find a choice: words that must all be somewhere in its label or reason, whatever their case and accents.
 * Without any word, everything fits.
 */
final class Search {

    private final List<String> words;

    Search(String typed) {
        words = List.of(folded(typed).strip().split(" +"));
    }

    boolean fits(Choice choice) {
        String text = folded(choice.label() + "\n" + choice.reason());
        return words.stream().allMatch(text::contains);
    }

    private static String folded(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        // To upper case first: ß and ss are the same then.
        return plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}

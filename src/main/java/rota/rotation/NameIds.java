package rota.rotation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Ids for people and teams of whom only the names are known (rule R15): {@code ana} for Ana Ruiz, and {@code ana-ruiz} and
 * {@code ana-silva} where there are two.
 *
 * <p>Letters lose their accents, and what has none in a to z is left out. An id made here begins with a letter, and no reader of
 * YAML takes it for anything but text.
 */
public final class NameIds {

    private static final int LONGEST = 63;

    /** Words that commands, the roster or some readers of YAML take for something else. */
    private static final Set<String> TAKEN =
            Set.of(Ids.ME, Ids.NOBODY, "from", "null", "true", "false", "yes", "no", "on", "off", "y", "n");

    private NameIds() {}

    /** Whether the name has a word that an id can be made of, in letters a to z. */
    public static boolean isSpellable(String name) {
        return words(name).stream().anyMatch(word -> isLetter(word.charAt(0)));
    }

    /**
     * Ids for these names, no two of them the same: the first word of the name, or all of it where several begin alike.
     *
     * @param names the names
     * @param instead a letter, such as {@code p}, for the names without one: {@code p1}, {@code p2}
     */
    public static List<String> of(List<String> names, String instead) {
        List<String> first = new ArrayList<>();
        names.forEach(name -> first.add(words(name).isEmpty() ? "" : words(name).get(0)));
        List<String> ids = new ArrayList<>();
        Set<String> used = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            boolean isShort = Collections.frequency(first, first.get(i)) == 1 && isFit(first.get(i));
            String id = isShort ? first.get(i) : String.join("-", words(names.get(i)));
            if (!isFit(id)) {
                id = id.isEmpty() ? instead + (i + 1) : instead + "-" + id;
            }
            ids.add(unused(id, used));
        }
        return ids;
    }

    private static boolean isFit(String id) {
        return !id.isEmpty() && isLetter(id.charAt(0)) && !TAKEN.contains(id);
    }

    private static String unused(String wanted, Set<String> used) {
        String id = cut(wanted, LONGEST);
        for (int number = 2; !used.add(id); number++) {
            String end = "-" + number;
            id = cut(wanted, LONGEST - end.length()) + end;
        }
        return id;
    }

    private static String cut(String id, int length) {
        String start = id.substring(0, Math.min(id.length(), length));
        return start.endsWith("-") ? start.substring(0, start.length() - 1) : start;
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String word : plain(name).split("[^a-z0-9]+", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** The name in small letters, without accents and apostrophes; letters with other bodies are spelled. */
    private static String plain(String name) {
        String lower = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            switch (c) {
                case 'ß' -> plain.append("ss");
                case 'æ' -> plain.append("ae");
                case 'œ' -> plain.append("oe");
                case 'ø' -> plain.append('o');
                case 'ł' -> plain.append('l');
                case 'đ', 'ð' -> plain.append('d');
                case 'þ' -> plain.append("th");
                case 'ı' -> plain.append('i');
                default -> plain.append(isPartOfLetter(c) ? "" : String.valueOf(c));
            }
        }
        return plain.toString();
    }

    private static boolean isPartOfLetter(char c) {
        return c == '\'' || c == '’' || c == 'ʼ' || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }
}

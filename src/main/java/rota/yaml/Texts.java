package rota.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rota.rotation.Ids;
import rota.rotation.SafeText;
import rota.yaml.Node.Entry;
import rota.yaml.Node.Mapping;
import rota.yaml.Node.Scalar;

/** Reads ids, names and other texts, and refuses what could not be shown safely. */
final class Texts {

    private final Shapes shapes;
    private final Mistakes mistakes;

    Texts(Shapes shapes) {
        this.shapes = shapes;
        this.mistakes = shapes.mistakes;
    }

    /** Whether the text is an id (rule R15); if not, that is a mistake. */
    boolean isId(Node node, String text) {
        if (Ids.isReserved(text)) {
            mistakes.add(
                    node,
                    "reserved-id",
                    "'" + text + "' can't be an id, since commands mean "
                            + (text.equals(Ids.ME) ? "whoever types it" : "that nobody is on call")
                            + "; choose another");
            return false;
        }
        if (!Ids.isWellFormed(text)) {
            String meant = idLike(text);
            mistakes.add(
                    node,
                    "bad-id",
                    Quoted.of(text) + " can't be an id: that is up to 63 lower-case letters a-z, digits and hyphens"
                            + (meant.isEmpty() ? "" : "; did you mean '" + meant + "'?"));
            return false;
        }
        return true;
    }

    /** The id that somebody probably meant who wrote a text that is none; empty if none is near. */
    static String idLike(String text) {
        StringBuilder id = new StringBuilder();
        for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
            if (isIdLetter(c)) {
                id.append(c);
            } else if (" _-.".indexOf(c) >= 0 && id.length() > 0 && id.charAt(id.length() - 1) != '-') {
                id.append('-');
            }
        }
        String like = id.toString();
        return Ids.isWellFormed(like) && !Ids.isReserved(like) ? like : "";
    }

    private static boolean isIdLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    /** The name under the key, or the id made readable where there is none. */
    String name(Mapping mapping, String id, boolean hyphensAsSpaces) {
        Entry entry = mapping.entry("name");
        String name = entry == null ? null : line("name", entry.value(), "name: Ana Ruiz");
        return name == null ? Ids.readable(hyphensAsSpaces ? id.replace('-', ' ') : id) : name;
    }

    /** One line of printable text; null if it is not, or is empty. */
    @Nullable
    String line(String key, Node node, String example) {
        String text = shapes.text(key, node, example);
        if (text != null && text.isBlank()) {
            mistakes.add(node, "empty-text", "'" + key + "' is empty; write for example '" + example + "'");
            return null;
        }
        return text == null || isPrintable(key, node, text, "") ? text : null;
    }

    /** Text of several lines, where it needs them; null if it can't be shown. */
    @Nullable
    String prose(Mapping mapping, String key) {
        Entry entry = mapping.entry(key);
        String text = entry == null ? null : shapes.text(key, entry.value(), key + ": some words");
        return text == null || isPrintable(key, entry == null ? mapping : entry.value(), text, "\n\t") ? text : null;
    }

    /** Labels and what belongs to them, in the file's order. */
    Map<String, String> labelled(Mapping mapping, String key, String example) {
        Map<String, String> labelled = new LinkedHashMap<>();
        Entry under = mapping.entry(key);
        Mapping entries = under == null ? null : shapes.mapping(key, under.value(), example);
        for (Entry entry : entries == null ? List.<Entry>of() : entries.entries()) {
            String label = line(key, entry.key(), example);
            String value = shapes.text(label == null ? key : label, entry.value(), example);
            if (label != null && value != null && isPrintable(label, entry.value(), value, "")) {
                labelled.put(label, value);
            }
        }
        return labelled;
    }

    private boolean isPrintable(String key, Node node, String text, String allowed) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Quoted.isControl(c) && allowed.indexOf(c) < 0) {
                mistakes.add(
                        node,
                        "unprintable",
                        c == '\n'
                                ? Quoted.of(key) + " has a line break; it takes one line"
                                : Quoted.of(key) + " has an invisible character (" + Quoted.code(c) + "); delete it");
                return false;
            }
            if (SafeText.isAlone(text, i)) {
                mistakes.add(
                        node,
                        "unprintable",
                        Quoted.of(key) + " has half a character (" + Quoted.code(c) + "); delete it");
                return false;
            }
        }
        return true;
    }

    /** An e-mail address; null if it is none. */
    @Nullable
    String email(Mapping person) {
        Entry entry = person.entry("email");
        String text = entry == null ? null : line("email", entry.value(), "email: ana@example.com");
        if (text == null || entry == null) {
            return null;
        }
        int at = text.indexOf('@');
        if (at <= 0 || at != text.lastIndexOf('@') || at == text.length() - 1 || text.indexOf(' ') >= 0) {
            mistakes.add(
                    entry.value(),
                    "bad-email",
                    Quoted.of(text) + " is no e-mail address; it looks like ana@example.com");
            return null;
        }
        return text;
    }

    /** An http or https address without a slash at its end; null if it is none. */
    @Nullable
    String site(Mapping file) {
        Entry entry = file.entry("site");
        String text = entry == null ? null : line("site", entry.value(), "site: https://rota.example.com");
        if (text == null || entry == null) {
            return null;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        int host = lower.startsWith("https://") ? 8 : lower.startsWith("http://") ? 7 : -1;
        if (host < 0 || !isHostAndPath(text.substring(host))) {
            mistakes.add(
                    entry.value(),
                    "bad-site",
                    Quoted.of(text) + " is no address to publish at; it looks like https://rota.example.com/team");
            return null;
        }
        int end = text.length();
        while (text.charAt(end - 1) == '/') {
            end--;
        }
        return text.substring(0, end);
    }

    private static boolean isHostAndPath(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) <= ' ' || "?#@\"'<>\\`{}|^".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return !text.isEmpty() && text.charAt(0) != '/' && text.charAt(0) != ':';
    }

    /** The right-hand side of calendar UIDs; null if it is none. */
    @Nullable
    String domain(Mapping file) {
        Entry entry = file.entry("uid-domain");
        String text = entry == null ? null : line("uid-domain", entry.value(), "uid-domain: support.example.com");
        if (text == null || entry == null) {
            return null;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isIdLetter(Character.toLowerCase(c)) && c != '.' && c != '-') {
                mistakes.add(
                        entry.value(),
                        "bad-domain",
                        Quoted.of(text)
                                + " has characters that a domain can't have; it looks like support.example.com");
                return null;
            }
        }
        return text;
    }

    /** One of a few words; the first of them where the key is left out or wrong. */
    String choice(Mapping mapping, String key, List<String> words) {
        Entry entry = mapping.entry(key);
        String text = entry == null ? null : shapes.text(key, entry.value(), key + ": " + words.get(0));
        if (text == null || entry == null || words.contains(text)) {
            return text == null ? words.get(0) : text;
        }
        mistakes.add(
                entry.value(),
                "unknown-choice",
                "'" + key + "' is " + String.join(" or ", words) + ", not " + Quoted.of(text)
                        + Suggestion.of(text, words));
        return words.get(0);
    }

    /** Short texts in a list, or a single one. */
    List<String> several(Mapping mapping, String key, String example) {
        Entry entry = mapping.entry(key);
        if (entry == null || entry.value().isNothing()) {
            return List.of();
        }
        List<Node> items =
                entry.value() instanceof Scalar ? List.of(entry.value()) : shapes.items(key, entry.value(), example);
        List<String> texts = new ArrayList<>(items.size());
        for (Node item : items) {
            String text = line(key, item, example);
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }
}

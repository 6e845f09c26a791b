package rota.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rota.text.Usage;

/**
 * What may stand on a command's line: its words, its options, and what help says about them.
 *
 * <p>Plain data, from which the parser, help, man pages and completion are all made.
 */
final class Syntax {

    private final String name;
    private final String purpose;
    private final List<String> examples;
    private final List<Usage.Words> words = new ArrayList<>();
    private final List<Usage.Option> options = new ArrayList<>();
    private final List<Integer> exits = new ArrayList<>(List.of(0, Failures.CANNOT, Failures.USAGE));
    private final List<String> notes = new ArrayList<>();

    private Syntax(String name, String purpose, List<String> examples) {
        this.name = name;
        this.purpose = purpose;
        this.examples = examples;
    }

    /**
     * A command: its name, what it does, of which the first sentence says it alone, and examples of what to type, with what
     * that does behind two spaces or more. It can exit with 0, 1 and 2.
     */
    static Syntax of(String name, String purpose, String... examples) {
        return new Syntax(name, purpose, List.of(examples));
    }

    /** Any number of words. */
    Syntax words(String label, String meaning) {
        return words(label, meaning, Usage.Count.ANY);
    }

    /** One word, which may be left out. */
    Syntax optionalWord(String label, String meaning) {
        return words(label, meaning, Usage.Count.OPTIONAL);
    }

    /** One word, which must be there. */
    Syntax word(String label, String meaning) {
        return words(label, meaning, Usage.Count.ONE);
    }

    /** Words whose label shows how many there are; the command checks that, since it can say best what is missing. */
    Syntax phrase(String label, String meaning) {
        return words(label, meaning, Usage.Count.AS_LABELLED);
    }

    private Syntax words(String label, String meaning, Usage.Count count) {
        words.add(new Usage.Words(label, meaning, count));
        return this;
    }

    /** An option with a value; {@code names} are like {@code -f, --file}. */
    Syntax option(String names, String label, String meaning) {
        return option(names, label, meaning, false, false);
    }

    /** An option with a value that may be given several times. */
    Syntax repeatable(String names, String label, String meaning) {
        return option(names, label, meaning, true, false);
    }

    /** An option with a value that is for programs, and that help keeps quiet about. */
    Syntax hidden(String names, String label, String meaning) {
        return option(names, label, meaning, false, true);
    }

    /** An option without a value. */
    Syntax flag(String names, String meaning) {
        return option(names, null, meaning, false, false);
    }

    private Syntax option(
            String names, @Nullable String label, String meaning, boolean isRepeatable, boolean isHidden) {
        int comma = names.indexOf(", ");
        List<String> each = comma < 0 ? List.of(names) : List.of(names.substring(0, comma), names.substring(comma + 2));
        options.add(new Usage.Option(each, label, meaning, isRepeatable, isHidden));
        return this;
    }

    /** Exit codes that it can have too. */
    Syntax exits(int... codes) {
        for (int code : codes) {
            exits.add(code);
        }
        return this;
    }

    /** A paragraph that help says at the end. */
    Syntax note(String text) {
        notes.add(text);
        return this;
    }

    /** The command's name. */
    String name() {
        return name;
    }

    /** What it does; the first sentence says it alone. */
    String purpose() {
        return purpose;
    }

    /** The words behind the command. */
    List<Usage.Words> words() {
        return words;
    }

    /** The command's own options. */
    List<Usage.Option> options() {
        return options;
    }

    /** All of it, for those who tell of it. */
    Usage usage() {
        List<Integer> ascending = new ArrayList<>(exits);
        Collections.sort(ascending);
        return new Usage(
                name, purpose, examples, List.copyOf(words), List.copyOf(options), ascending, List.copyOf(notes));
    }
}

package rota.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a command line said: the command, its words, and the options before and after the command. */
final class Said {

    private final List<String> typed;
    private final String command;
    private final List<String> words;
    private final Options before;
    private final Options after;

    /**
     * The parts of a command line.
     *
     * @param typed the whole line
     * @param command the command's name, or empty if there is none
     * @param words the command's words
     * @param before the options before the command
     * @param after the options after it
     */
    Said(List<String> typed, String command, List<String> words, Options before, Options after) {
        this.typed = typed;
        this.command = command;
        this.words = words;
        this.before = before;
        this.after = after;
    }

    /** Options by their long names, each with the values that it was given: none if it takes none. */
    static final class Options {

        private final Map<String, List<String>> values = new HashMap<>();

        /** Takes an option without a value. */
        void add(String name) {
            values.put(name, List.of());
        }

        /** Takes an option's value, behind those that it has already. */
        void add(String name, String value) {
            List<String> all = values.get(name);
            if (all == null) {
                all = new ArrayList<>();
                values.put(name, all);
            }
            all.add(value);
        }

        /** Whether the option was given. */
        boolean has(String name) {
            return values.containsKey(name);
        }

        private List<String> all(String name) {
            List<String> all = values.get(name);
            return all == null ? List.of() : all;
        }

        private @Nullable String first(String name) {
            List<String> all = all(name);
            return all.isEmpty() ? null : all.get(0);
        }
    }

    /** The command's name; empty if none was given. */
    String command() {
        return command;
    }

    /**
     * The option's value, or null if it was not given.
     *
     * @throws UsageError if it was given both before and after the command
     */
    @Nullable
    String option(String name) {
        String late = after.first(name);
        String early = before.first(name);
        if (late != null && early != null) {
            throw new UsageError(name + " is given twice; give it once");
        }
        return late == null ? early : late;
    }

    /** The values of an option that may be given several times, in their order. */
    List<String> options(String name) {
        return after.all(name);
    }

    /** The option's value, or what it usually is if it was not given. */
    String option(String name, String usual) {
        String value = option(name);
        return value == null ? usual : value;
    }

    /** Whether the option was given. */
    boolean flag(String name) {
        return after.has(name) || before.has(name);
    }

    /** The whole command line. */
    List<String> typed() {
        return typed;
    }

    /** The command's words. */
    List<String> words() {
        return words;
    }

    /**
     * Checks that there are no more words than a command takes.
     *
     * @throws UsageError if there are
     */
    void refuseMoreWordsThan(int most) {
        if (words.size() > most) {
            throw new UsageError(
                    "'" + words.get(most) + "' is one word too many; put a text of several words into quotes");
        }
    }

    /**
     * Checks the same of a command for which a time may have been meant.
     *
     * @param placeOfTimes where a time stands instead, such as {@code behind the person, like me@}
     * @throws UsageError if there are more words
     */
    void refuseMoreWordsThan(int most, String placeOfTimes) {
        for (String word : words.size() > most ? words : List.<String>of()) {
            if (Whens.saying(word) != null) {
                throw new UsageError("'" + word + "' is a time; write it " + placeOfTimes + word);
            }
        }
        refuseMoreWordsThan(most);
    }

    /** The command's only word, or what it usually is if it was left out. */
    String word(String usual) {
        return words.isEmpty() ? usual : words.get(0);
    }
}

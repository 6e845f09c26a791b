package rota.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rota.text.Usage;

/**
 * Reads the command lines that people nearly always write: a command, words, and options spelt out.
 *
 * <p>Whatever else a line may be, a mistake above all, it leaves to {@link Parser}, of which it is nothing but the short way:
 * it makes the same of a line or nothing. Loading picocli and telling it of one command takes longer than a bare JVM does to
 * start.
 */
final class SimpleLine {

    private final List<String> args;
    private final Said.Options before = new Said.Options();
    private final Said.Options after = new Said.Options();
    private final List<String> words = new ArrayList<>();
    private String command = "";
    private List<Usage.Option> own = List.of();
    private Usage.@Nullable Words ofCommand;

    private SimpleLine(List<String> args) {
        this.args = args;
    }

    /** What the line says; null if the parser is to say. */
    static @Nullable Said of(String... args) {
        SimpleLine line = new SimpleLine(List.of(args));
        return line.isSimple(Rota.options()) && line.hasItsWords() ? line.said() : null;
    }

    private Said said() {
        return new Said(args, command, words, before, after);
    }

    private boolean isSimple(List<Usage.Option> general) {
        for (int i = 0; i < args.size(); i++) {
            String arg = args.get(i);
            if (!arg.startsWith("-")) {
                if (!takeWord(arg)) {
                    return false;
                }
                continue;
            }
            int equals = arg.startsWith("--") ? arg.indexOf('=') : -1;
            String name = equals < 0 ? arg : arg.substring(0, equals);
            Usage.Option option = find(own, name);
            option = option == null ? find(general, name) : option;
            if (option == null) {
                return false;
            }
            String value = null;
            if (equals >= 0) {
                value = arg.substring(equals + 1);
            } else if (option.label() != null && ++i < args.size()) {
                value = args.get(i);
            }
            if (!take(option, value)) {
                return false;
            }
        }
        return true;
    }

    /** The first word is the command; the others are its own. */
    private boolean takeWord(String word) {
        if (!command.isEmpty()) {
            return words.add(word);
        }
        if (!Program.commands().contains(word)) {
            return false;
        }
        command = word;
        Syntax syntax = Program.command(word).syntax();
        own = syntax.options();
        ofCommand = syntax.words().isEmpty() ? null : syntax.words().get(0);
        return true;
    }

    private static Usage.@Nullable Option find(List<Usage.Option> options, String name) {
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).names().contains(name)) {
                return options.get(i);
            }
        }
        return null;
    }

    private boolean take(Usage.Option option, @Nullable String value) {
        Said.Options options = command.isEmpty() ? before : after;
        if (options.has(option.name()) && !option.isRepeatable()) {
            return false;
        }
        if (option.label() == null) {
            options.add(option.name());
            return value == null;
        }
        if (value == null || value.isEmpty() || !isPlain(value)) {
            return false;
        }
        options.add(option.name(), value);
        return true;
    }

    /** Whether the value can't be taken for anything else. */
    private static boolean isPlain(String value) {
        return !value.startsWith("-") && !Program.commands().contains(value);
    }

    private boolean hasItsWords() {
        if (ofCommand == null) {
            return words.isEmpty();
        }
        return switch (ofCommand.count()) {
            case ONE -> words.size() == 1;
            case OPTIONAL -> words.size() <= 1;
            case ANY, AS_LABELLED -> true;
        };
    }
}

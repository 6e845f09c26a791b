package rota.shell;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may stand on a command line, as the scripts read it: commands, options and words, a line each, with a tab between a
 * line's parts.
 */
public final class Grammar {

    /** Stands for the command of options that every command has. */
    public static final String EVERY_COMMAND = "";

    private final StringBuilder rows = new StringBuilder();

    /** A grammar without any command. */
    public Grammar() {}

    /** A command, with what it does in a few words. */
    public void command(String name, String purpose) {
        row("command", name, purpose);
    }

    /** A topic that help can be asked for beside the commands, with what it tells in a few words. */
    public void topic(String name, String purpose) {
        row("topic", name, purpose);
    }

    /**
     * An option of a command.
     *
     * @param names its names, the long one last
     * @param label what stands for its value in help, or null if it has none
     * @param meaning what it does
     */
    public void option(String command, List<String> names, @Nullable String label, String meaning) {
        String kind = label == null ? "flag" : ValueKind.ofOption(label, meaning);
        row("option", command, String.join(" ", names), kind, meaning);
    }

    /**
     * The words behind a command.
     *
     * @param label what stands for them in help, a space between two: {@code PERSON [TEAM[/ROTATION]…]}
     * @param meaning what they are
     * @param isRepeated whether there may be any number of the last one
     */
    public void words(String command, String label, String meaning, boolean isRepeated) {
        String repeated = isRepeated || label.contains("…") ? "repeated" : "once";
        for (String word : label.split(" ", -1)) {
            row("word", command, ValueKind.ofWord(word, meaning), repeated);
        }
    }

    private void row(String... parts) {
        rows.append(String.join("\t", parts)).append('\n');
    }

    /** All of it. */
    String text() {
        return rows.toString();
    }
}

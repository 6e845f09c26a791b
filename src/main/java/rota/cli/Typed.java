package rota.cli;

import java.util.ArrayList;
import java.util.List;

/** Commands as somebody would type them again. */
final class Typed {

    private static final List<String> KEPT = List.of("--file", "--now", "--why", "--by");
    private static final List<String> KEPT_FLAGS = List.of("--dry-run", "--commit", "--past", "--force", "--json");

    private Typed() {}

    /** The options of an editing command that go with another wording of it, each with a space before it. */
    static String rest(Said said) {
        StringBuilder rest = new StringBuilder();
        for (String option : KEPT) {
            String value = said.option(option);
            if (value != null) {
                rest.append(' ').append(option).append(' ').append(Git.quoted(value));
            }
        }
        for (String flag : KEPT_FLAGS) {
            if (said.flag(flag)) {
                rest.append(' ').append(flag);
            }
        }
        return rest.toString();
    }

    /** The option that names the roster, if one was typed, with a space before it. */
    static String file(Said said) {
        String file = said.option("--file");
        return file == null ? "" : " --file " + Git.quoted(file);
    }

    /** The same command line with the last occurrence of a word replaced. */
    static String with(List<String> args, String word, String instead) {
        List<String> changed = new ArrayList<>(args);
        for (int i = changed.size() - 1; i >= 0; i--) {
            String arg = changed.get(i);
            if (arg.equals(word) || arg.endsWith("=" + word)) {
                changed.set(i, arg.substring(0, arg.length() - word.length()) + instead);
                break;
            }
        }
        return again(changed);
    }

    /** The same command line with one more option. */
    static String again(List<String> args, String... more) {
        List<String> all = new ArrayList<>(args);
        int options = all.indexOf("--");
        all.addAll(options < 0 ? all.size() : options, List.of(more));
        StringBuilder command = new StringBuilder("rota");
        for (String arg : all) {
            command.append(' ').append(Git.quoted(arg));
        }
        return command.toString();
    }
}

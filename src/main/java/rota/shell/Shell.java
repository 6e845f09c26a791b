package rota.shell;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** A shell that completes command lines, and the script that teaches it to. */
public enum Shell {
    /** The Bourne-again shell, 3.2 or newer. */
    BASH,
    /** The Z shell, 5 or newer, with its completion system. */
    ZSH,
    /** The friendly interactive shell, 3 or newer, in whose quotes only quotes and backslashes are more than themselves. */
    FISH {
        @Override
        String quoted(String text) {
            return text.replace("\\", "\\\\").replace("'", "\\'");
        }
    };

    /** The script that, once read by the shell, makes it complete lines of this grammar. It ends with a line break. */
    public String script(Grammar grammar) {
        String candidates = resource("candidates.sh").replace("{grammar}", quotedForSh(grammar.text()));
        for (String part : List.of("candidates.awk", "roster.awk")) {
            candidates = candidates.replace(
                    "{" + part + "}", quotedForSh(resource(part).strip()));
        }
        String name = "completion." + name().toLowerCase(Locale.ROOT);
        return resource(name).replace("{candidates.sh}", quoted(candidates.strip()));
    }

    /** The text as it is written between this shell's single quotes; in the others a here-document takes it as it is. */
    String quoted(String text) {
        return text;
    }

    private static String quotedForSh(String text) {
        return text.replace("'", "'\\''");
    }

    private static String resource(String name) {
        try (InputStream in = Shell.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its part " + name);
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

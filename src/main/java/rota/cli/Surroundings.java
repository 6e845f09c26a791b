package rota.cli;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rota.prompt.Asker;

/**
 * What the program finds itself in; everything it knows of the outside but for the files it reads.
 *
 * @param folder the current folder
 * @param environment the environment's variables
 * @param now the present instant
 * @param in standard input
 * @param out standard output, for the answer only
 * @param err standard error, for the rest
 * @param terminals which of the streams 0, 1 and 2 are terminals, as digits
 * @param columns the terminal's width in columns, or 0 if it is not known
 * @param zone where the machine is
 * @param asker who is asked instead of the terminal, or null
 */
public record Surroundings(
        Path folder,
        Map<String, String> environment,
        Instant now,
        InputStream in,
        Answer out,
        Answer err,
        String terminals,
        int columns,
        LocalZone zone,
        @Nullable Asker asker) {

    /** Where the machine is. */
    public interface LocalZone {

        /** The name of its time zone, such as {@code Europe/London}; whatever the machine says. */
        String name();
    }

    /** Whether the answer goes to a terminal. */
    public boolean isOutATerminal() {
        return terminals.indexOf('1') >= 0;
    }

    /** Whether somebody sits at the other end, who can be asked. */
    public boolean isSomebodyThere() {
        return isOutATerminal() && terminals.indexOf('0') >= 0;
    }

    /** Whether the messages go to a terminal. */
    public boolean isErrATerminal() {
        return terminals.indexOf('2') >= 0;
    }

    /** A variable of the environment, or empty if it is not set. */
    public String variable(String name) {
        return environment.getOrDefault(name, "");
    }
}

package rota.edit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An edit that is not made: the reason, as a sentence, and the commands that would work. */
public final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<String> commands;
    private final @Nullable String overruledBy;

    /** A refusal that nothing overrules. */
    public Refused(String sentence, List<String> commands) {
        this(sentence, commands, null);
    }

    /** A refusal; {@code overruledBy} is the option that overrules it, like {@code --past}, or null. */
    public Refused(String sentence, List<String> commands, @Nullable String overruledBy) {
        super(sentence);
        this.commands = List.copyOf(commands);
        this.overruledBy = overruledBy;
    }

    /** The reason, a sentence without a full stop. */
    public String sentence() {
        return String.valueOf(getMessage());
    }

    /** Whole commands that would work, in the order in which to run them; may be empty. */
    public List<String> commands() {
        return commands;
    }

    /** The option with which the same command would work, or null. */
    public @Nullable String overruledBy() {
        return overruledBy;
    }
}

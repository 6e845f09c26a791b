package rota.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * What may stand on a command's line: its words, its options, and the help about them.
 *
 * <p>Told to picocli in calls rather than annotations, because reading annotations takes longer than all else that a short
 * command does. Every value is text; what it means is the command's to say.
 */
final class Syntax {

    private final CommandSpec spec;

    private Syntax(CommandSpec spec) {
        this.spec = spec;
    }

    /** A command: its name, what it does in a sentence, and examples of what to type. */
    static Syntax of(String name, String purpose, String... examples) {
        CommandSpec spec = CommandSpec.create().name(name);
        String[] description = new String[examples.length + 2];
        description[0] = purpose;
        description[1] = "";
        for (int i = 0; i < examples.length; i++) {
            description[i + 2] = "  " + examples[i];
        }
        spec.usageMessage().description(description);
        spec.usageMessage().sortOptions(false);
        spec.usageMessage().parameterListHeading("%n");
        return new Syntax(spec);
    }

    /** Any number of words. */
    Syntax words(String label, String meaning) {
        spec.addPositional(PositionalParamSpec.builder()
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel(label)
                .arity("0..*")
                .description(meaning)
                .build());
        return this;
    }

    /** One word, which may be left out. */
    Syntax optionalWord(String label, String meaning) {
        return word(label, "0..1", meaning);
    }

    /** One word, which must be there. */
    Syntax word(String label, String meaning) {
        return word(label, "1", meaning);
    }

    private Syntax word(String label, String arity, String meaning) {
        spec.addPositional(PositionalParamSpec.builder()
                .type(String.class)
                .index("0")
                .paramLabel(label)
                .arity(arity)
                .required(!arity.startsWith("0"))
                .description(meaning)
                .build());
        return this;
    }

    /** An option with a value. */
    Syntax option(String name, String label, String meaning) {
        spec.addOption(OptionSpec.builder(name.split(", "))
                .type(String.class)
                .paramLabel(label)
                .description(meaning)
                .build());
        return this;
    }

    /** An option without a value. */
    Syntax flag(String name, String meaning) {
        spec.addOption(OptionSpec.builder(name.split(", "))
                .type(boolean.class)
                .description(meaning)
                .build());
        return this;
    }

    CommandSpec spec() {
        return spec;
    }
}

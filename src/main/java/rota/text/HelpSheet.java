package rota.text;

import java.util.ArrayList;
import java.util.List;

/** What {@code --help} tells of a command: what to type first, then what it does, and then each word and option. */
public final class HelpSheet {

    private static final int GROUP = 11;
    private static final int COMMAND = 11;

    private HelpSheet() {}

    /** The page of a command. */
    public static Sheet of(Usage usage) {
        List<Sheet.Part> parts = new ArrayList<>();
        parts.add(Sheet.examples(usage.examples()));
        parts.add(new Sheet.Prose(usage.purpose()));
        parts.add(Sheet.synopsis(usage));
        parts.add(Sheet.listing(usage));
        for (String note : usage.notes()) {
            parts.add(new Sheet.Prose(note));
        }
        parts.add(new Sheet.Prose(ExitCodes.sentence(usage.exits())));
        parts.add(new Sheet.Prose("'rota help options' tells what every command takes, like --file and --json."));
        return new Sheet(parts);
    }

    /**
     * Commands that the same people use.
     *
     * @param label who they are
     * @param commands the commands
     */
    public record Group(String label, List<Usage> commands) {}

    /**
     * The page of the program: all its commands in a line each.
     *
     * @param rota the program, with the options that every command has
     * @param groups its commands
     * @param more where to read on
     */
    public static Sheet overview(Usage rota, List<Group> groups, String more) {
        List<Sheet.Term> commands = new ArrayList<>();
        for (Group group : groups) {
            String label = group.label();
            for (Usage usage : group.commands()) {
                commands.add(new Sheet.Term(column(label, GROUP) + column(usage.name(), COMMAND), usage.brief()));
                label = "";
            }
        }
        return new Sheet(List.of(
                Sheet.examples(rota.examples()),
                new Sheet.Prose(rota.purpose()),
                new Sheet.Synopsis("rota COMMAND", "[OPTION…]"),
                new Sheet.Listing(commands),
                new Sheet.Prose("Before or after the command: " + names(rota.options())),
                new Sheet.Prose(ExitCodes.sentence(rota.exits())),
                new Sheet.Prose(more)));
    }

    /** The page of the options that every command has. */
    public static Sheet options(Usage rota) {
        return new Sheet(List.of(
                new Sheet.Prose("These stand before or after a command; each may be given once."),
                Sheet.listing(rota)));
    }

    private static String names(List<Usage.Option> options) {
        List<String> shown = new ArrayList<>();
        for (Usage.Option option : options) {
            shown.add(option.shown());
        }
        return String.join(", ", shown);
    }

    private static String column(String text, int cells) {
        return Width.SIMPLE.pad(text, cells);
    }
}

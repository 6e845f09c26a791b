package rota.cli;

import java.util.ArrayList;
import java.util.List;
import rota.text.Usage;
import rota.yaml.Suggestion;

/** What somebody probably meant by a word that the command line doesn't know. */
final class Meant {

    private Meant() {}

    /** The sentence about a command that there isn't. */
    static String command(String word) {
        String meant = suggestion(word, Synonyms.ofCommand(word), Program.commands());
        return "no command '" + word + "'" + (meant.isEmpty() ? "; 'rota --help' lists them" : meant);
    }

    /** The sentence about a topic of help that there isn't. */
    static String topic(String word) {
        List<String> names = new ArrayList<>(Topics.NAMES);
        names.addAll(Program.commands());
        List<String> topics = Synonyms.ofTopic(word);
        String meant = suggestion(word, topics.isEmpty() ? Synonyms.ofCommand(word) : topics, names);
        return "no command or topic '" + word + "'" + (meant.isEmpty() ? "; 'rota help' lists them" : meant);
    }

    private static String suggestion(String word, List<String> synonyms, List<String> names) {
        return synonyms.isEmpty()
                ? Suggestion.of(word, names)
                : "; did you mean '" + String.join("' or '", synonyms) + "'?";
    }

    /** The sentence about an option that the command doesn't have; {@code own} are the names of those that it has. */
    static String option(String typed, String command, List<String> own) {
        String name = typed.contains("=") ? typed.substring(0, typed.indexOf('=')) : typed;
        String unknown = "unknown option '" + name + "'";
        String synonym = Synonyms.ofOption(name, own);
        if (synonym != null) {
            return unknown + "; did you mean '" + synonym + "'?";
        }
        List<String> others = commandsWith(name);
        if (others.isEmpty()) {
            return unknown + Suggestion.of(name, own);
        }
        return command.isEmpty()
                ? name + " belongs to " + listed(others) + "; write it behind the command"
                : "'rota " + command + "' has no option " + name + "; it belongs to " + listed(others);
    }

    private static List<String> commandsWith(String option) {
        List<String> commands = new ArrayList<>();
        for (String name : Program.commands()) {
            for (Usage.Option each : Program.command(name).syntax().usage().toldOptions()) {
                if (each.names().contains(option)) {
                    commands.add(name);
                }
            }
        }
        return commands;
    }

    private static String listed(List<String> names) {
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}

package rota.cli;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Words that people bring from other programs, and what they are called here. */
final class Synonyms {

    private Synonyms() {}

    /** The commands that do what the word says elsewhere; none if it is no such word. */
    static List<String> ofCommand(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "list",
                    "ls",
                    "show",
                    "schedule",
                    "schedules",
                    "layer",
                    "layers",
                    "rotations",
                    "view",
                    "print",
                    "plan" -> List.of("generate");
            case "now", "oncall", "on-call", "current", "status", "escalate", "escalation" -> List.of("who");
            case "me", "my", "mine", "shift", "shifts", "upcoming" -> List.of("next");
            case "explain", "trace", "blame" -> List.of("why");
            case "exchange", "trade", "switch" -> List.of("swap");
            case "substitute", "replace", "takeover", "take" -> List.of("cover");
            case "override" -> List.of("cover", "swap");
            case "revert", "rollback", "cancel", "restore" -> List.of("undo");
            case "remove", "rm", "delete" -> List.of("undo", "leave");
            case "log", "history", "ledger" -> List.of("overrides");
            case "vacation", "holiday", "absence", "absent", "sick", "ooo", "pto", "off" -> List.of("away");
            case "add", "onboard" -> List.of("join");
            case "offboard", "quit" -> List.of("leave");
            case "compare" -> List.of("diff");
            case "find", "recommend", "candidates" -> List.of("suggest");
            case "fix", "solve", "repair", "optimize", "optimise" -> List.of("resolve");
            case "fairness", "stats", "statistics", "balance" -> List.of("report");
            case "ical", "ics", "feed", "calendar", "calendars", "subscribe" -> List.of("export");
            case "site", "page", "html", "web", "deploy" -> List.of("publish");
            case "validate", "lint", "verify", "test" -> List.of("check");
            case "new", "create", "start", "setup" -> List.of("init");
            case "man", "manual", "usage" -> List.of("help");
            case "version" -> List.of("--version");
            default -> List.of();
        };
    }

    /** The topics of help that tell of what the word names; none if it is no such word. */
    static List<String> ofTopic(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "time", "times", "date", "dates", "days", "weeks" -> List.of("when");
            case "person", "people", "team", "teams", "user", "users", "rotation", "rotations" -> List.of("what");
            case "file", "yaml", "keys", "rotations.yaml" -> List.of("roster");
            case "flags", "option" -> List.of("options");
            default -> List.of();
        };
    }

    /** The one of these options that does what the word says elsewhere; null if none does. */
    static @Nullable String ofOption(String word, List<String> options) {
        String name = switch (word) {
            case "--reason", "--message", "--comment", "-m" -> "--why";
            case "--author" -> "--by";
            case "-n", "--dryrun", "--preview" -> "--dry-run";
            case "--start", "--since", "--begin" -> "--from";
            case "--end", "--to", "--till" -> "--until";
            case "--date", "--when", "--time", "--on" -> "--at";
            case "--output-format", "--as" -> "--format";
            case "--out" -> "--output";
            case "--user", "--who" -> "--person";
            case "--roster", "--config", "-c" -> "--file";
            case "--no-color", "--no-colour", "--colour" -> "--color";
            case "-v", "-V" -> "--version";
            case "-?", "--usage" -> "--help";
            default -> "";
        };
        return options.contains(name) ? name : null;
    }
}

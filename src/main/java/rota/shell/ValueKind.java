package rota.shell;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which values fit a word or an option, as the scripts know them, told from what help says of it. */
final class ValueKind {

    /** {@code table, csv or json}, up to where that sentence, or its first part, ends. */
    private static final Pattern CHOICE = Pattern.compile("([a-z]+(?:, [a-z]+)*) or ([a-z]+)[;.].*");

    private static final String OPEN = "text";

    private ValueKind() {}

    /** What fits as the value of an option. */
    static String ofOption(String label, String meaning) {
        return label.equals("DAYS") ? OPEN : of(label, meaning); // as an option's value that is their number
    }

    /** What fits in the place of a word. */
    static String ofWord(String label, String meaning) {
        boolean isOptional = label.startsWith("[") && label.endsWith("]");
        String bare = isOptional ? label.substring(1, label.length() - 1) : label;
        return of(bare.replace("…", ""), meaning);
    }

    private static String of(String label, String meaning) {
        Matcher choice = CHOICE.matcher(meaning);
        if (choice.matches()) {
            return "choice " + choice.group(1).replace(",", "") + " " + choice.group(2);
        }
        return switch (label) {
            case "A[@WHEN]", "OUT[@WHEN]", "PERSON[@WHEN]" -> "person@";
            case "B[@WHEN]" -> "partner@";
            case "IN" -> "standin";
            case "PERSON" -> "person";
            case "PERSON|TEAM" -> "person|team";
            case "WHAT" -> "what";
            case "TEAM[/ROTATION]" -> "place";
            case "TEAM/ROTATION" -> "rotation";
            case "TEAM/ROTATION[@WHEN]" -> "rotation@";
            case "ID" -> "override";
            case "WHEN" -> meaning.contains("quarter") ? "from" : "moment";
            case "DATE" -> "date";
            case "DAYS" -> "days";
            case "TOPIC" -> "topic";
            case "FILE", "OLD", "DIR|FILE|-" -> "files";
            case "DIR" -> "folders";
            default -> OPEN;
        };
    }
}

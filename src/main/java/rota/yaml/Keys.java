package rota.yaml;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where each key of a roster belongs, and which one is meant by words that are often written in its place. */
final class Keys {

    private Keys() {}

    /**
     * {@code 'changes' belongs in a rotation, not in a team}; null if the key is none of a roster's, or of several small
     * things.
     *
     * @param what what it was found in, like {@code a team}
     */
    static @Nullable String misplaced(String key, String what) {
        String home = home(key);
        return home == null
                ? null
                : "'" + key + "' belongs " + home + ", not "
                        + (what.equals("a roster") ? "at the top level of the file" : "in " + what);
    }

    private static @Nullable String home(String key) {
        return switch (key) {
            case "uid-domain", "site", "include", "ledger", "reasons", "people", "teams", "overrides" ->
                "at the top level of the file";
            case "ics" -> "in an absence or in a person's holidays";
            case "holidays" -> "in a person or at the top level of the top file";
            case "email", "handles", "away", "left" -> "in a person";
            case "rotations" -> "in a team";
            case "start", "order", "changes", "end", "follows", "pick" -> "in a rotation";
            case "escalates-to", "links", "duties", "events" -> "in a rotation";
            case "first" -> "in a change of a rotation";
            case "swap", "cover", "days", "times", "out", "in", "id", "undone", "forced" -> "in an override";
            case "turn" -> "in a rotation or an override";
            case "made" -> "in an override or a change";
            case "why" -> "in an override or an absence";
            case "hours" -> "in a person or a rotation";
            case "handoff" -> "in a team or a rotation";
            case "name", "timezone" -> "in a person, a team or a rotation";
            default -> null;
        };
    }

    /** The block that a key is probably missing from, if it stands where that block should; null if none. */
    static @Nullable String block(String key, List<String> here) {
        String home = String.valueOf(home(key));
        if (here.contains("rotations") && home.startsWith("in a rotation")) {
            return "rotations";
        }
        return here.contains("teams") && (home.startsWith("in a rotation") || home.equals("in a team"))
                ? "teams"
                : null;
    }

    /** The one of the keys that says what the word does; null if there is none. */
    static @Nullable String meant(String word, List<String> here) {
        return switch (word) {
            case "to", "until", "till", "through", "end", "last" ->
                here.contains("through") ? "through" : only("until", here);
            case "start", "begin", "since" -> only("from", here);
            default -> null;
        };
    }

    private static @Nullable String only(String key, List<String> here) {
        return here.contains(key) ? key : null;
    }

    /** {@code write 'through' instead of 'to', for the last day}. */
    static String instead(String word, String meant) {
        String what = switch (meant) {
            case "through" -> ", for the last day";
            case "until" -> ", for the end";
            default -> "";
        };
        return "write '" + meant + "' instead of '" + word + "'" + what;
    }
}

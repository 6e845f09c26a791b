package rota.text;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import rota.rotation.SafeText;
import rota.schedule.Spoken;

/** What was written, for people: a sentence or two. */
public final class WrittenText {

    /** More files than this aren't named one by one. */
    private static final int MOST_NAMED = 5;

    private WrittenText() {}

    /** Prints {@code 23 calendars in calendars, Mon 22 Dec 2025 to Sun 17 Jan 2027: 4 written, 19 unchanged.} */
    public static void print(Face face, Written written, PrintWriter out) {
        Sentences.say(face, sentence(written) + ".", out);
        List<String> emptied = written.names(Written.State.EMPTIED);
        if (!emptied.isEmpty()) {
            Sentences.below(
                    face,
                    "emptied: " + named(emptied) + "; what " + (emptied.size() == 1 ? "it was" : "they were")
                            + " about is gone from the roster. --prune removes "
                            + (emptied.size() == 1 ? "it." : "them."),
                    out);
        }
        List<String> removed = written.names(Written.State.REMOVED);
        if (!removed.isEmpty()) {
            Sentences.below(face, "removed: " + named(removed) + ".", out);
        }
    }

    private static String sentence(Written written) {
        String dates = Spoken.date(written.from()) + " to "
                + Spoken.date(written.until().minusDays(1));
        String where = SafeText.of(written.where());
        if (!written.isFolder()) {
            Written.File file = written.files().get(0);
            return where + ": " + counted(String.valueOf(file.events()), "event") + ", " + dates + ", "
                    + file.state().name().toLowerCase(Locale.ROOT);
        }
        return things(written) + " in " + where + (where.endsWith("/") ? ", " : "/, ") + dates + ": " + states(written);
    }

    /** {@code index.html, rota.json and 54 calendars}. */
    private static String things(Written written) {
        List<String> others = written.others();
        String calendars = counted(number(written.calendars()), "calendar");
        return others.isEmpty() ? calendars : String.join(", ", others) + " and " + calendars;
    }

    private static String states(Written written) {
        List<String> states = new ArrayList<>();
        for (Written.State state : Written.State.values()) {
            int count = written.names(state).size();
            if (count > 0) {
                states.add(number(count) + " " + state.name().toLowerCase(Locale.ROOT));
            }
        }
        return String.join(", ", states);
    }

    /** {@code 12,345}; a formatter would take as long to load as all of this takes. */
    private static String number(int count) {
        StringBuilder number = new StringBuilder().append(count);
        for (int i = number.length() - 3; i > 0; i -= 3) {
            number.insert(i, ',');
        }
        return number.toString();
    }

    private static String counted(String count, String thing) {
        return count + " " + thing + (count.equals("1") ? "" : "s");
    }

    private static String named(List<String> names) {
        int more = names.size() - MOST_NAMED;
        return String.join(", ", more > 0 ? names.subList(0, MOST_NAMED) : names)
                + (more > 0 ? " and " + number(more) + " more" : "");
    }
}

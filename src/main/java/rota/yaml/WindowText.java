package rota.yaml;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rota.rotation.Weekdays;
import rota.rotation.Window;

/**
 * Reads one line of hours (rule R5): {@code mon-fri}, {@code mon-fri 09:00-17:00} or {@code fri 20:00 - mon 08:00}.
 */
final class WindowText {

    private final Node node;
    private final String text;
    private final Mistakes mistakes;
    private final boolean isGuess;
    private int at;

    WindowText(Node node, String text, Mistakes mistakes) {
        this(node, text, mistakes, false);
    }

    private WindowText(Node node, String text, Mistakes mistakes, boolean isGuess) {
        this.node = node;
        this.text = text.strip();
        this.mistakes = mistakes;
        this.isGuess = isGuess;
    }

    /** Whether the text is one line of hours. */
    static boolean isRight(String text) {
        Source source = new Source("", text);
        Mistakes mistakes = new Mistakes();
        return new WindowText(new Node.Scalar(source, 0, text.length(), text), text, mistakes, true).window() != null
                && mistakes.count() == 0;
    }

    /** The window; null if it is none, which is then a mistake. */
    @Nullable
    Window window() {
        Weekdays days = days();
        if (days == null) {
            return null;
        }
        skipSpaces();
        if (at == text.length()) {
            return new Window.WholeDays(days);
        }
        LocalTime begin = time(false);
        if (begin == null) {
            return null;
        }
        if (!skipHyphen()) {
            wrong();
            return null;
        }
        return at < text.length() && Character.isLetter(text.charAt(at)) ? stretch(days, begin) : eachDay(days, begin);
    }

    private @Nullable Window eachDay(Weekdays days, LocalTime begin) {
        LocalTime end = time(true);
        return end == null || !isAtEnd() ? null : new Window.EachDay(days, begin, end);
    }

    private @Nullable Window stretch(Weekdays days, LocalTime begin) {
        if (!days.first().equals(days.last())) {
            mistakes.add(node, "bad-hours", "one stretch a week begins on one day, like 'fri 20:00 - mon 08:00'");
            return null;
        }
        DayOfWeek last = Weekday.of(node, word(), mistakes);
        if (last == null) {
            return null;
        }
        skipSpaces();
        boolean toMidnight = text.startsWith("24:00", at);
        LocalTime end = time(true);
        return end == null || !isAtEnd()
                ? null
                : new Window.Stretch(days.first(), begin, toMidnight ? last.plus(1) : last, end);
    }

    private boolean isAtEnd() {
        if (at < text.length()) {
            wrong();
        }
        return at == text.length();
    }

    private @Nullable Weekdays days() {
        String first = word();
        String usual = usual(first);
        if (usual != null) {
            mistakes.add(node, "bad-hours", Quoted.of(first) + " are no days of hours; did you mean '" + usual + "'?");
            return null;
        }
        if (first.isEmpty()) {
            wrong();
            return null;
        }
        if (first.equalsIgnoreCase("daily")) {
            return Weekdays.DAILY;
        }
        DayOfWeek from = Weekday.of(node, first, mistakes);
        int before = at;
        DayOfWeek to = from;
        if (skipHyphen() && at < text.length() && Character.isLetter(text.charAt(at))) {
            to = Weekday.of(node, word(), mistakes);
            if (from != null && from.equals(to)) {
                mistakes.add(
                        node,
                        "bad-hours",
                        Quoted.of(text) + " is a range from a day to the same day; write the day once");
                return null;
            }
        } else {
            at = before;
        }
        return from == null || to == null ? null : new Weekdays(from, to);
    }

    private static @Nullable String usual(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "weekday", "weekdays", "workdays" -> "mon-fri";
            case "weekend", "weekends" -> "sat-sun";
            case "everyday", "every", "all" -> "daily";
            default -> null;
        };
    }

    private @Nullable LocalTime time(boolean asEnd) {
        int start = at;
        while (at < text.length() && " -,".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String written = text.substring(start, at);
        skipSpaces();
        LocalTime time = asEnd && written.equals("24:00") ? LocalTime.MIDNIGHT : Dates.timeOfDay(written);
        if (time == null && !written.isEmpty() && Dates.isDigit(written.charAt(0)) && text.indexOf(',') < 0) {
            String meant = meant();
            mistakes.add(
                    node,
                    "bad-time",
                    meant == null
                            ? Quoted.of(written) + " is no time of day; " + Dates.meantTime(written)
                            : Quoted.of(text) + " are no hours; did you mean '" + meant + "'?");
        } else if (time == null) {
            wrong();
            return null;
        }
        return time;
    }

    private String word() {
        int start = at;
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private void skipSpaces() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    private boolean skipHyphen() {
        skipSpaces();
        boolean isThere = at < text.length() && text.charAt(at) == '-';
        at += isThere ? 1 : 0;
        skipSpaces();
        return isThere;
    }

    /** What was probably meant; a guess makes no other guesses. */
    private @Nullable String meant() {
        return isGuess ? null : HoursMeant.of(text);
    }

    private void wrong() {
        if (text.indexOf(',') > 0) {
            mistakes.add(
                    node,
                    "bad-hours",
                    "several hours stand in a list: hours: [mon 09:00-17:00, wed 09:00-12:00], not " + Quoted.of(text));
            return;
        }
        String meant = meant();
        mistakes.add(
                node,
                "bad-hours",
                Quoted.of(text) + " are no hours; "
                        + (meant == null
                                ? "write 'always', 'mon-fri', 'mon-fri 09:00-17:00' or 'fri 20:00 - mon 08:00'"
                                : "did you mean '" + meant + "'?"));
    }
}

package rota.yaml;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rota.rotation.Handoff;
import rota.rotation.Hours;
import rota.rotation.TurnLength;
import rota.rotation.Window;
import rota.yaml.Node.Entry;
import rota.yaml.Node.Mapping;
import rota.yaml.Node.Scalar;
import rota.yaml.Node.Sequence;

/** Reads what a cadence is made of: {@code turn}, {@code handoff} and {@code hours}. */
final class Cadences {

    private final Shapes shapes;
    private final Mistakes mistakes;

    Cadences(Shapes shapes) {
        this.shapes = shapes;
        this.mistakes = shapes.mistakes;
    }

    /** {@code 2 weeks}; null if there is no {@code turn}, or it is wrong. */
    @Nullable
    TurnLength turn(Mapping mapping) {
        Entry entry = mapping.entry("turn");
        String text = entry == null ? null : shapes.text("turn", entry.value(), "turn: 1 week");
        if (text == null || entry == null) {
            return null;
        }
        String written = text.strip().toLowerCase(Locale.ROOT);
        int digits = 0;
        while (digits < written.length() && Dates.isDigit(written.charAt(digits))) {
            digits++;
        }
        String unit = written.substring(digits).strip();
        boolean weeks = unit.equals("week") || unit.equals("weeks");
        int count = digits == 0 || digits > 4 ? 0 : Integer.parseInt(written.substring(0, digits));
        boolean isApart = digits < written.length() && written.charAt(digits) == ' ';
        if (isApart
                && (weeks || unit.equals("day") || unit.equals("days"))
                && count >= 1
                && count <= TurnLength.LONGEST) {
            return weeks ? TurnLength.weeks(count) : TurnLength.days(count);
        }
        mistakes.add(
                entry.value(),
                "bad-turn",
                Quoted.of(text) + " is no length of a turn, which is 1 to " + TurnLength.LONGEST + " weeks or days"
                        + meantTurn(unit, digits == 0 ? 1 : count));
        return null;
    }

    private static String meantTurn(String unit, int count) {
        String meant = switch (unit) {
            case "weekly", "w" -> "week";
            case "daily", "d" -> "day";
            case "fortnight", "fortnightly", "biweekly" -> "fortnight";
            default -> Suggestion.nearest(unit, List.of("week", "day", "weeks", "days"));
        };
        if (meant == null || count < 1 || count > TurnLength.LONGEST) {
            return meant == null ? ", like '2 weeks'" : "";
        }
        if (meant.equals("fortnight")) {
            return "; did you mean '2 weeks'?";
        }
        return "; did you mean '" + (meant.startsWith("w") ? TurnLength.weeks(count) : TurnLength.days(count)) + "'?";
    }

    /** {@code monday 09:00}, or {@code 09:00} alone; null if there is no {@code handoff}, or it is wrong. */
    @Nullable
    Handoff handoff(Mapping mapping) {
        Entry entry = mapping.entry("handoff");
        String text = entry == null ? null : shapes.text("handoff", entry.value(), "handoff: monday 09:00");
        if (text == null || entry == null) {
            return null;
        }
        String written = text.strip();
        int space = written.indexOf(' ');
        String day = space < 0 ? "" : written.substring(0, space);
        String time = written.substring(space + 1).strip();
        if (space < 0 && !written.isEmpty() && Character.isLetter(written.charAt(0))) {
            Weekday.of(entry.value(), written, mistakes);
            mistakes.add(entry.value(), "bad-handoff", "'handoff' needs a time of day too, like 'monday 09:00'");
            return null;
        }
        DayOfWeek weekday = space < 0 ? null : Weekday.of(entry.value(), day, mistakes);
        LocalTime timeOfDay = Dates.timeOfDay(time);
        if (timeOfDay == null) {
            mistakes.add(
                    entry.value(),
                    "bad-time",
                    Quoted.of(time) + " is no time of day for a handoff; " + Dates.meantTime(time));
        }
        return timeOfDay == null || (space >= 0 && weekday == null) ? null : new Handoff(weekday, timeOfDay);
    }

    /** One line of hours or a list of them (rule R5); null if there are no {@code hours}, or they are wrong. */
    @Nullable
    Hours hours(Mapping mapping) {
        Entry entry = mapping.entry("hours");
        if (entry == null) {
            return null;
        }
        if (entry.value() instanceof Scalar) {
            return hours(List.of(entry.value()));
        }
        Sequence list = shapes.list("hours", entry.value(), "hours: mon-fri 09:00-17:00");
        if (list != null && list.items().isEmpty()) {
            mistakes.add(entry.value(), "bad-hours", "'hours' is an empty list; write 'always' if there is no limit");
            return null;
        }
        return list == null ? null : hours(list.items());
    }

    private @Nullable Hours hours(List<Node> lines) {
        List<Window> windows = new ArrayList<>(lines.size());
        for (Node line : lines) {
            String text = shapes.text("hours", line, "mon-fri 09:00-17:00");
            if (text != null && text.strip().equalsIgnoreCase("always")) {
                if (lines.size() > 1) {
                    mistakes.add(line, "bad-hours", "'always' stands alone; delete it or the other hours");
                    return null;
                }
                return Hours.ALWAYS;
            }
            Window window = text == null ? null : new WindowText(line, text, mistakes).window();
            if (window != null) {
                windows.add(window);
            }
        }
        return windows.size() == lines.size() ? new Hours(windows) : null;
    }
}

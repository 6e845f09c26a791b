package rota.testing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rota.override.Range;
import rota.override.WallTime;
import rota.rotation.Cadence;
import rota.rotation.Change;
import rota.rotation.Handoff;
import rota.rotation.Hours;
import rota.rotation.OwnOrder;
import rota.rotation.TurnLength;
import rota.rotation.Weekdays;
import rota.rotation.Window;
import rota.rotation.Zone;

/** Values from words much like those of the file, for tests of what comes before any file. */
public final class Words {

    private Words() {}

    /** {@code order("ana, ben, chi", "2026-01-05", "1 week", "monday 09:00", "Europe/London")}. */
    public static OwnOrder order(String people, String start, String turn, String handoff, String zone) {
        return order(people, start, turn, handoff, zone, Hours.ALWAYS);
    }

    /** An order with hours. */
    public static OwnOrder order(String people, String start, String turn, String handoff, String zone, Hours hours) {
        return new OwnOrder(
                LocalDate.parse(start), cadence(turn, handoff, zone, hours), people(people), List.of(), null);
    }

    /** Week turns from Monday 09:00 in London. */
    public static OwnOrder weekly(String people, String start) {
        return order(people, start, "1 week", "monday 09:00", "Europe/London");
    }

    /** The order with changes. */
    public static OwnOrder changed(OwnOrder own, Change... changes) {
        return new OwnOrder(own.start(), own.cadence(), own.order(), List.of(changes), own.end());
    }

    /** The order, closed at a date's handoff. */
    public static OwnOrder ending(OwnOrder own, String end) {
        return new OwnOrder(own.start(), own.cadence(), own.order(), own.changes(), LocalDate.parse(end));
    }

    /** {@code ana, ben, chi}. */
    public static List<String> people(String people) {
        return Arrays.asList(people.split(", "));
    }

    /** Turns like these. */
    public static Cadence cadence(String turn, String handoff, String zone, Hours hours) {
        return new Cadence(turn(turn), handoff(handoff), hours, Zone.of(zone));
    }

    /** {@code 1 week}, {@code 3 days}. */
    public static TurnLength turn(String turn) {
        int count = Integer.parseInt(turn.substring(0, turn.indexOf(' ')));
        return turn.contains("week") ? TurnLength.weeks(count) : TurnLength.days(count);
    }

    /** {@code monday 09:00}, or {@code 09:00} alone. */
    public static Handoff handoff(String handoff) {
        int space = handoff.indexOf(' ');
        DayOfWeek day =
                space < 0 ? null : DayOfWeek.valueOf(handoff.substring(0, space).toUpperCase(Locale.ROOT));
        return new Handoff(day, LocalTime.parse(handoff.substring(space + 1)));
    }

    /** A change of the order alone. */
    public static Change people(String from, String people) {
        return Change.ofOrder(LocalDate.parse(from), people(people));
    }

    /** A change of anything; null keeps what was. */
    public static Change change(
            String from,
            @Nullable String people,
            @Nullable String turn,
            @Nullable String handoff,
            @Nullable Hours hours,
            @Nullable String zone,
            @Nullable String first) {
        return new Change(
                LocalDate.parse(from),
                people == null ? null : people(people),
                turn == null ? null : turn(turn),
                handoff == null ? null : handoff(handoff),
                hours,
                zone == null ? null : Zone.of(zone),
                first,
                null);
    }

    /** {@code hours("mon-fri 09:00-17:00", "fri 20:00 - mon 08:00", "sat-sun")}. */
    public static Hours hours(String... windows) {
        return new Hours(Arrays.stream(windows).map(Words::window).toList());
    }

    private static Window window(String window) {
        String[] words = window.split(" ", -1);
        if (words.length == 5) {
            return new Window.Stretch(
                    day(words[0]), LocalTime.parse(words[1]), day(words[3]), LocalTime.parse(words[4]));
        }
        Weekdays days = words[0].equals("daily")
                ? Weekdays.DAILY
                : new Weekdays(day(words[0].substring(0, 3)), day(words[0].substring(words[0].length() - 3)));
        if (words.length == 1) {
            return new Window.WholeDays(days);
        }
        return new Window.EachDay(
                days, LocalTime.parse(words[1].substring(0, 5)), LocalTime.parse(words[1].substring(6)));
    }

    private static DayOfWeek day(String abbreviation) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().startsWith(abbreviation.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow();
    }

    /** All of a turn. */
    public static Range turnOf(String date) {
        return new Range.TurnOf(LocalDate.parse(date));
    }

    /** One day, from its handoff time to the next day's. */
    public static Range days(String date) {
        return days(date, date);
    }

    /** Days, both included. */
    public static Range days(String from, String through) {
        return new Range.Days(LocalDate.parse(from), LocalDate.parse(through));
    }

    /** Clock times, each with an offset or without. */
    public static Range times(String from, String until) {
        return new Range.Times(wall(from), wall(until));
    }

    private static WallTime wall(String time) {
        int local = "2026-01-01T00:00".length();
        return new WallTime(
                LocalDateTime.parse(time.substring(0, local)),
                time.length() == local ? null : ZoneOffset.of(time.substring(local)));
    }
}

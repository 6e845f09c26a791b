package rota.rotation;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can be on call.
 *
 * @param id the id by which orders and overrides name them
 * @param name what people call them
 * @param email their address, or null; never written to a calendar or a page
 * @param zone the zone of their own clock
 * @param hours when they work, on their own clock
 * @param away when they can't be on call
 * @param handles their names in other systems, by system
 * @param left the date from whose handoff on they are nobody's colleague, or null
 * @param calendars the calendars that the roster names for them
 * @param publicHolidays their public holidays; none as long as only the roster has been read, and not the calendars
 */
public record Person(
        String id,
        String name,
        @Nullable String email,
        Zone zone,
        Hours hours,
        List<Away> away,
        Map<String, String> handles,
        @Nullable LocalDate left,
        Calendars calendars,
        List<Holiday> publicHolidays) {

    /** When people work of whom nothing else is said. */
    public static final Hours USUAL_HOURS = new Hours(List.of(new Window.EachDay(
            new Weekdays(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.of(9, 0), LocalTime.of(17, 0))));

    /**
     * @throws IllegalArgumentException if the id is not one (rule R15)
     */
    public Person {
        Ids.require(id);
        away = List.copyOf(away);
        handles = Collections.unmodifiableMap(new LinkedHashMap<>(handles));
        publicHolidays = List.copyOf(publicHolidays);
    }

    /** Somebody for whom the roster names no calendars. */
    public Person(
            String id,
            String name,
            @Nullable String email,
            Zone zone,
            Hours hours,
            List<Away> away,
            Map<String, String> handles,
            @Nullable LocalDate left) {
        this(id, name, email, zone, hours, away, handles, left, Calendars.NONE, List.of());
    }

    /** Somebody of whom the roster says no more than this; without a name they are called by their id. */
    public static Person named(String id, @Nullable String name, @Nullable String email, Zone zone) {
        String called = name == null ? Ids.readable(id) : name;
        return new Person(id, called, email, zone, USUAL_HOURS, List.of(), Map.of(), null);
    }

    /** The same person with more absences, which come last, and more public holidays. */
    public Person with(List<? extends Away> absences, List<Holiday> holidays) {
        List<Away> allAbsences = new ArrayList<>(away);
        allAbsences.addAll(absences);
        List<Holiday> allHolidays = new ArrayList<>(publicHolidays);
        allHolidays.addAll(holidays);
        return new Person(id, name, email, zone, hours, allAbsences, handles, left, calendars, allHolidays);
    }

    /** Whether the instant lies within their working hours, on their own clock; whole days run from midnight. */
    public boolean isAtWork(Instant instant) {
        LocalDate longBefore = zone.local(instant).toLocalDate().minusDays(8);
        Cadence days = new Cadence(TurnLength.days(1), new Handoff(null, LocalTime.MIDNIGHT), hours, zone);
        Era era = Era.first(longBefore, days, List.of(id));
        return !era.open(hours, new Interval(instant, instant.plusNanos(1))).isEmpty();
    }
}

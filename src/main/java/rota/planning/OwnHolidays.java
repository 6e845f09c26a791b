package rota.planning;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import rota.rotation.Person;
import rota.rotation.Turns;
import rota.schedule.Shift;

/** Everybody's own public holidays, on the clock of one rotation. */
final class OwnHolidays {

    private final Map<String, Person> people;
    private final Turns turns;
    private final LocalDate from;
    private final LocalDate until;
    private final Map<String, DayTimes> known = new HashMap<>();

    /** Those of these people, from one date, included, to another, excluded. */
    OwnHolidays(Map<String, Person> people, Turns turns, LocalDate from, LocalDate until) {
        this.people = people;
        this.turns = turns;
        this.from = from;
        this.until = until;
    }

    /** How much of a shift lies on public holidays of the person who has it. */
    Duration within(Shift shift) {
        Person person = shift.person() == null ? null : people.get(shift.person());
        if (person == null || person.publicHolidays().isEmpty()) {
            return Duration.ZERO;
        }
        return known.computeIfAbsent(person.id(), id -> DayTimes.holidays(turns, person.publicHolidays(), from, until))
                .within(shift.time());
    }
}

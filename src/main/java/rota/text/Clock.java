package rota.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import rota.rotation.Interval;
import rota.rotation.Turns;
import rota.schedule.Spoken;

/** Instants as people say them, by the clock of a rotation; the year only where it is not the present one. */
final class Clock {

    private final Turns turns;
    private final int year;

    Clock(Turns turns, Instant now) {
        this.turns = turns;
        this.year = turns.zoneAt(now).local(now).getYear();
    }

    /** The rotation's clock, where dates are known to be of that year. */
    Clock(Turns turns, int year) {
        this.turns = turns;
        this.year = year;
    }

    /** {@code Thu 22 Jan 09:00}. */
    String moment(Instant instant) {
        LocalDateTime local = turns.zoneAt(instant).local(instant);
        return date(local.toLocalDate()) + " " + Spoken.time(local.toLocalTime());
    }

    /** {@code Thu 22 Jan}. */
    String date(LocalDate date) {
        return date.getYear() == year ? Spoken.dayAndMonth(date) : Spoken.date(date);
    }

    /** {@code Mon 2 Feb 09:00 – Mon 9 Feb 09:00}; on one day {@code Mon 2 Feb 09:00 – 17:00}. */
    String stretch(Interval time) {
        LocalDateTime start = turns.zoneAt(time.start()).local(time.start());
        LocalDateTime end = turns.zoneAt(time.end()).local(time.end());
        boolean oneDay = start.toLocalDate().equals(end.toLocalDate());
        return moment(time.start()) + " – " + (oneDay ? Spoken.time(end.toLocalTime()) : moment(time.end()));
    }
}

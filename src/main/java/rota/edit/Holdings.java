package rota.edit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rota.override.Range;
import rota.override.WallTime;
import rota.rotation.Interval;
import rota.rotation.Turn;
import rota.rotation.Turns;
import rota.rotation.Zone;
import rota.schedule.RotationSchedule;
import rota.schedule.Shift;

/** What people hold of one rotation's final schedule, as overrides name it (rule R9). */
public final class Holdings {

    /** Somebody who swapped far away still has a turn within so many. */
    private static final int FEWEST_TURNS_AHEAD = 60;

    private final RotationSchedule rotation;
    private final Turns turns;
    private final Instant now;

    /** Looks at a rotation as of now. */
    public Holdings(RotationSchedule rotation, Instant now) {
        this.rotation = rotation;
        this.turns = rotation.turns();
        this.now = now;
    }

    /** The date that it is now by the rotation's clock. */
    LocalDate today() {
        return turns.zoneAt(now).local(now).toLocalDate();
    }

    /** The ranges that are meant of what the person holds; none if they are not on call then, several if it is unclear. */
    List<Range> of(String person, Wanted wanted) {
        if (wanted instanceof Wanted.OfWeek week) {
            return ofWeek(person, week.monday());
        }
        Range range;
        if (wanted instanceof Wanted.NextTurn) {
            List<Turn> coming = coming(person);
            range = coming.isEmpty() ? null : whole(coming.get(0));
        } else if (wanted instanceof Wanted.RunningTurn) {
            Turn running = turns.at(now);
            range = running == null ? null : whole(running);
        } else if (wanted instanceof Wanted.OfDays days) {
            range = new Range.Days(days.from(), days.through());
        } else if (wanted instanceof Wanted.OfTimes times) {
            WallTime from = shown(times.from());
            WallTime until = shown(times.until());
            range = until.isAfter(from) ? new Range.Times(from, until) : null;
        } else if (wanted instanceof Wanted.OfTurn turn) {
            range = new Range.TurnOf(turn.from());
        } else {
            range = fromNow(person, (Wanted.FromNow) wanted);
        }
        return range == null || !has(person, rotation.time(range)) ? List.of() : List.of(range);
    }

    private List<Range> ofWeek(String person, LocalDate monday) {
        List<Range> ranges = new ArrayList<>();
        Interval week = new Interval(turns.dayStart(monday), turns.dayStart(monday.plusDays(7)));
        for (Turn turn : turns.touching(week)) {
            boolean begins = !turn.from().isBefore(monday) && turn.from().isBefore(monday.plusDays(7));
            if (begins && has(person, turn.time())) {
                ranges.add(whole(turn));
            }
        }
        return ranges;
    }

    /** The turns that have not begun and of which the person has most, soonest first, as far as one looks ahead. */
    public List<Turn> coming(String person) {
        Turn running = turns.at(now);
        int first = running == null ? 1 : running.number() + 1;
        int reach = Math.max(FEWEST_TURNS_AHEAD, 3 * turns.orderAt(now).size());
        List<Turn> coming = new ArrayList<>();
        for (int number = first; number < first + reach; number++) {
            Turn turn = turns.numbered(number);
            if (turn != null && !turn.time().start().isBefore(now) && person.equals(rotation.holder(turn))) {
                coming.add(turn);
            }
        }
        return coming;
    }

    /** The whole of a turn. */
    public static Range whole(Turn turn) {
        return new Range.TurnOf(turn.from());
    }

    /** The same moment as the rotation's clock shows it, if it was said by another one. */
    private WallTime shown(WallTime time) {
        return time.offset() == null ? time : wall(time.local().toInstant(time.offset()));
    }

    private @Nullable Range fromNow(String person, Wanted.FromNow wanted) {
        Turn running = turns.at(now);
        if (running == null) {
            return null;
        }
        Instant from = nextMinute(now);
        Instant end = from;
        for (Shift shift : rotation.shifts(Interval.between(from, running.time().end()))) {
            if (person.equals(shift.person())) {
                end = shift.time().end();
            }
        }
        WallTime begin = wall(from);
        WallTime until = wanted.until() == null ? wall(end) : shown(wanted.until());
        return until.isAfter(begin) ? new Range.Times(begin, until) : null;
    }

    /** The first whole minute after an instant. */
    public static Instant nextMinute(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES);
    }

    /** An instant as the rotation's clock shows it, with its offset where that clock shows the same twice. */
    WallTime wall(Instant instant) {
        Zone zone = turns.zoneAt(instant);
        LocalDateTime local = zone.local(instant);
        return new WallTime(
                local,
                turns.instant(local).equals(instant) ? null : zone.rules().getOffset(instant));
    }

    /** Whether the person is on call at any instant of the time. */
    boolean has(String person, Interval time) {
        if (time.isEmpty()) {
            return false;
        }
        for (Shift shift : rotation.shifts(time)) {
            if (person.equals(shift.person())) {
                return true;
            }
        }
        return false;
    }

    /** How a command says the range: {@code 2026-W06}, {@code 2026-02-04}, {@code 2026-02-04..2026-02-06}, or times. */
    String spelled(String person, Range range) {
        if (range instanceof Range.TurnOf turnOf) {
            Turn turn = turns.at(turns.dayStart(turnOf.date()));
            if (turn == null) {
                return turnOf.date().toString();
            }
            if (ofWeek(person, Weeks.mondayOf(turn.from())).size() == 1) {
                return Weeks.named(turn.from());
            }
            return spelledInDays(person, turn);
        }
        if (range instanceof Range.Days days) {
            return days(days.from(), days.through());
        }
        Range.Times times = (Range.Times) range;
        WallTime from = times.from();
        WallTime until = times.until();
        boolean oneDay = from.local().toLocalDate().equals(until.local().toLocalDate()) && until.offset() == null;
        return from + ".." + (oneDay ? until.local().toLocalTime() : until);
    }

    /** The turn's days, or what the person has of them: a swap by days takes somebody who has all of them. */
    private String spelledInDays(String person, Turn turn) {
        Interval held = null;
        for (Shift shift : rotation.shifts(turn.time())) {
            if (person.equals(shift.person())) {
                held = held == null ? shift.time() : held.hull(shift.time());
            }
        }
        if (held != null && !hasAll(person, turn.time()) && hasAll(person, held)) {
            return spelled(held);
        }
        LocalDate until = turn.until();
        return days(turn.from(), until == null ? turn.from() : until.minusDays(1));
    }

    /** Whether nobody else has anything of what is still to come of a time that has begun; true of one that has not. */
    boolean hasAllToCome(String person, Interval time) {
        return !time.start().isBefore(now) || hasAll(person, Interval.between(nextMinute(now), time.end()));
    }

    private boolean hasAll(String person, Interval time) {
        for (Shift shift : rotation.shifts(time)) {
            if (!person.equals(shift.person())) {
                return false;
            }
        }
        return true;
    }

    /** How a command says a stretch of time. */
    String spelled(Interval time) {
        return spelled("", range(time));
    }

    /** A stretch of time as a range: in days where it is made of them, else in times. */
    public Range range(Interval time) {
        LocalDate first = turns.dateAt(time.start());
        LocalDate last = turns.dateAt(time.end().minusNanos(1));
        Instant begin = turns.dayStart(first);
        Instant end = turns.dayStart(last.plusDays(1));
        boolean wholeDays = rotation.isClosed(begin, time.start()) && rotation.isClosed(time.end(), end);
        return wholeDays ? new Range.Days(first, last) : new Range.Times(wall(time.start()), wall(time.end()));
    }

    private static String days(LocalDate from, LocalDate through) {
        return from.equals(through) ? from.toString() : from + ".." + through;
    }
}

package rota.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rota.override.WallTime;
import rota.rotation.Away;
import rota.rotation.Interval;
import rota.rotation.RotationId;
import rota.rotation.Turns;
import rota.schedule.Clash;
import rota.schedule.Schedule;
import rota.schedule.Shift;
import rota.schedule.Spoken;

/** How refusals say things: people, rotations and times. */
final class Wording {

    private final Schedule schedule;

    Wording(Schedule schedule) {
        this.schedule = schedule;
    }

    String name(@Nullable String person) {
        return person == null ? "nobody" : schedule.company().person(person).name();
    }

    String named(RotationId rotation) {
        return schedule.named(rotation);
    }

    /** What follows a person's name who is not on call then: {@code has no turn that begins in W06}. */
    static String lacks(Wanted wanted) {
        if (wanted instanceof Wanted.OfWeek week) {
            return "has no turn that begins in " + Weeks.named(week.monday());
        }
        if (wanted instanceof Wanted.OfDays days) {
            String first = Spoken.date(days.from());
            return days.from().equals(days.through())
                    ? "is not on call on " + first
                    : "is not on call from " + first + " through " + Spoken.date(days.through());
        }
        if (wanted instanceof Wanted.OfTimes times) {
            return "is not on call from " + clock(times.from()) + " to " + clock(times.until());
        }
        if (wanted instanceof Wanted.OfTurn turn) {
            return "has nothing of the turn of " + Spoken.date(turn.from());
        }
        if (wanted instanceof Wanted.NextTurn) {
            return "has no turn that is still to begin";
        }
        if (wanted instanceof Wanted.FromNow fromNow && fromNow.until() != null) {
            return "is not on call from now to " + clock(fromNow.until());
        }
        return wanted instanceof Wanted.RunningTurn
                ? "has nothing of the turn that runs"
                : "has nothing more of the turn that runs";
    }

    private static String clock(WallTime time) {
        LocalDate date = time.local().toLocalDate();
        return Spoken.date(date) + " " + Spoken.time(time.local().toLocalTime());
    }

    /** {@code Chi Nguyen has}, {@code Ana Ruiz and Chi Nguyen have}: who is on call in this time; null if nobody is. */
    @Nullable
    String holders(RotationId rotation, Interval time) {
        List<String> names = new ArrayList<>();
        for (Shift shift :
                time.isEmpty() ? List.<Shift>of() : schedule.rotation(rotation).shifts(time)) {
            String name = name(shift.person());
            if (shift.person() != null && !names.contains(name)) {
                names.add(name);
            }
        }
        if (names.isEmpty() || names.size() > 4) {
            return null;
        }
        return String.join(" and ", names) + (names.size() == 1 ? " has it" : " have it");
    }

    /** A stretch of a rotation's time, by its clock. */
    String stretch(RotationId rotation, Interval time) {
        Turns turns = schedule.rotation(rotation).turns();
        return Spoken.moment(time.start(), turns) + " to " + Spoken.moment(time.end(), turns);
    }

    /** Why somebody can't be on call then, as a sentence without a full stop. */
    String clash(Clash clash) {
        String has = name(clash.person()) + " would have " + named(clash.rotation()) + " "
                + stretch(clash.rotation(), clash.time());
        if (clash instanceof Clash.WhileAway away) {
            return has + ", but is away " + time(away) + source(away.away());
        }
        return has + ", but has " + named(((Clash.TwiceAtOnce) clash).other()) + " then";
    }

    private String time(Clash.WhileAway clash) {
        if (clash.away() instanceof Away.Days days) {
            return days.from().equals(days.through())
                    ? "on " + Spoken.date(days.from())
                    : Spoken.dayAndMonth(days.from()) + " through " + Spoken.date(days.through());
        }
        return stretch(clash.rotation(), clash.time());
    }

    /** {@code  (in ana-holidays.ics)}, for an absence that a calendar says; nothing for one of the roster itself. */
    static String source(Away away) {
        return away.calendar() == null ? "" : " (in " + away.calendar() + ")";
    }
}

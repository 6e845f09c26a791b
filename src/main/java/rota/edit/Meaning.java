package rota.edit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rota.override.Range;
import rota.rotation.Interval;
import rota.rotation.RotationId;
import rota.rotation.Turns;
import rota.schedule.RotationSchedule;
import rota.schedule.Shift;

/** What somebody means who names a person and perhaps a time; and why that can't be, where it can't. */
public final class Meaning {

    private final Setting setting;
    private final Wording wording;

    /** Looks for it in this setting. */
    public Meaning(Setting setting) {
        this.setting = setting;
        this.wording = new Wording(setting.schedule());
    }

    /** What the person holds of it on that rotation; the next turn where no time was said. */
    public List<Range> ranges(RotationId id, Asked asked) {
        return setting.holdings(id).of(asked.person(), wanted(id, asked));
    }

    /** The same, without what the person has only because the rotation follows another, where one would change that. */
    public List<Range> ownRanges(RotationId id, Asked asked) {
        List<Range> own = new ArrayList<>();
        RotationSchedule rotation = setting.schedule().rotation(id);
        for (Range range : ranges(id, asked)) {
            if (rotation.hasByItself(asked.person(), rotation.time(range))) {
                own.add(range);
            }
        }
        return own;
    }

    private Wanted wanted(RotationId id, Asked asked) {
        Wanted wanted = asked.wanted(setting.holdings(id).today());
        return wanted == null ? new Wanted.NextTurn() : wanted;
    }

    /** Says that the person is not on call then on any of these rotations, or any that could be meant if there are none. */
    public Refused absent(List<RotationId> rotations, Asked asked) {
        List<RotationId> possible = rotations.isEmpty() ? setting.possible(Set.of(asked.person())) : rotations;
        return new Refused(absence(possible, asked), List.of());
    }

    /** Who is not on call then, as a sentence; the first of them whom that can be said of. */
    String absence(List<RotationId> possible, Asked... people) {
        if (possible.isEmpty()) {
            return people.length == 1
                    ? setting.name(people[0].person()) + " is in no order and has no override"
                    : setting.name(people[0].person()) + " and " + setting.name(people[1].person())
                            + " share no rotation";
        }
        for (Asked asked : people) {
            boolean absent = true;
            for (RotationId id : possible) {
                absent &= ranges(id, asked).isEmpty();
            }
            if (absent) {
                return absence(possible, asked);
            }
        }
        return "there is no rotation on which both are on call then";
    }

    private String absence(List<RotationId> possible, Asked asked) {
        RotationId id = possible.get(0);
        Wanted wanted = wanted(id, asked);
        String sentence = setting.name(asked.person()) + " " + Wording.lacks(wanted);
        if (possible.size() > 1) {
            List<String> names = new ArrayList<>();
            for (RotationId rotation : possible.subList(0, Math.min(possible.size(), 3))) {
                names.add(wording.named(rotation));
            }
            String more = possible.size() > 3 ? " or " + (possible.size() - 3) + " other rotations" : "";
            return sentence + " in " + String.join(" or ", names) + more;
        }
        Interval time = time(id, wanted);
        String holders = time == null ? null : wording.holders(id, time);
        return sentence + " in " + wording.named(id) + (holders == null ? "" : "; " + holders);
    }

    /** Who has anything of the time that is wanted; nobody if that time depends on the person. */
    Set<String> holders(RotationId id, Asked asked) {
        Interval time = time(id, wanted(id, asked));
        Set<String> holders = new LinkedHashSet<>();
        for (Shift shift : time == null || time.isEmpty()
                ? List.<Shift>of()
                : setting.schedule().rotation(id).shifts(time)) {
            if (shift.person() != null) {
                holders.add(shift.person());
            }
        }
        return holders;
    }

    private @Nullable Interval time(RotationId id, Wanted wanted) {
        RotationSchedule rotation = setting.schedule().rotation(id);
        Turns turns = rotation.turns();
        if (wanted instanceof Wanted.OfWeek week) {
            for (var turn :
                    turns.touching(turns.days(week.monday(), week.monday().plusDays(6)))) {
                if (!turn.from().isBefore(week.monday())) {
                    return turn.time();
                }
            }
            return null;
        }
        if (wanted instanceof Wanted.OfDays days) {
            return rotation.time(new Range.Days(days.from(), days.through()));
        }
        return wanted instanceof Wanted.OfTimes times
                ? rotation.time(new Range.Times(times.from(), times.until()))
                : null;
    }
}

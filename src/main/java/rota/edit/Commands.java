package rota.edit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import rota.override.Cover;
import rota.override.Range;
import rota.override.Swap;
import rota.rotation.Ids;
import rota.rotation.Interval;
import rota.rotation.RotationId;
import rota.rotation.Turn;
import rota.schedule.RotationSchedule;

/** Whole commands that say exactly what is meant, as refusals and previews show them. */
public final class Commands {

    private final Setting setting;

    /** Commands about the schedule as it is. */
    public Commands(Setting setting) {
        this.setting = setting;
    }

    /** {@code rota swap ben@2026-W06 chi@2026-W07 -r core/support-hero}. */
    public String swap(RotationId rotation, String a, Range ofA, String b, Range ofB) {
        return swap(rotation, at(rotation, a, ofA), at(rotation, b, ofB));
    }

    /** {@code rota cover chi@2026-02-04 ana -r core/support-hero}; null covers with nobody. */
    public String cover(RotationId rotation, String out, Range range, @Nullable String in) {
        return cover(rotation, at(rotation, out, range), in);
    }

    /** The same for a stretch of time, whoever stands in; what runs already is covered from the minute it is typed. */
    public String cover(RotationId rotation, String out, Interval time, String in) {
        boolean runs = !time.start().isAfter(Holdings.nextMinute(setting.terms().now()));
        String what = runs
                ? fromNow(rotation, out, time.end())
                : out + "@" + setting.holdings(rotation).spelled(time);
        return cover(rotation, what, in);
    }

    /** What was granted, so that it can still be typed a minute later: what begins now is given away from then on. */
    public String lasting(Granted granted) {
        RotationId id = granted.rotation();
        for (Edit edit : granted.proposal().edits()) {
            if (edit instanceof Edit.AddOverride add && add.entry() instanceof Swap swap) {
                return swap(id, lasting(id, swap.first()), lasting(id, swap.second()));
            }
            if (edit instanceof Edit.AddOverride add && add.entry() instanceof Cover cover && cover.out() != null) {
                return cover(id, lasting(id, new Swap.Side(cover.out(), cover.range())), cover.in());
            }
        }
        return granted.command();
    }

    private String lasting(RotationId id, Swap.Side given) {
        RotationSchedule rotation = setting.schedule().rotation(id);
        Interval time = rotation.time(given.range());
        Turn running = rotation.turns().at(setting.terms().now());
        boolean beginsNow = running != null
                && running.time().contains(time.start())
                && time.start().equals(Holdings.nextMinute(setting.terms().now()));
        return beginsNow ? fromNow(id, given.giver(), time.end()) : at(id, given.giver(), given.range());
    }

    /** {@code rota suggest chi@2026-W07 -r core/support-hero}. */
    String suggest(Sought sought) {
        return suggest(sought.rotation(), at(sought.rotation(), sought.person(), sought.range()));
    }

    static String suggest(RotationId rotation, String what) {
        return "rota suggest " + what + " -r " + rotation;
    }

    static String swap(RotationId rotation, String first, String second) {
        return "rota swap " + first + " " + second + " -r " + rotation;
    }

    static String cover(RotationId rotation, String out, @Nullable String in) {
        return "rota cover " + out + " " + (in == null ? Ids.NOBODY : in) + " -r " + rotation;
    }

    /** {@code chi@2026-02-04}: somebody and what they hold. */
    String at(RotationId rotation, String person, Range range) {
        return person + "@" + setting.holdings(rotation).spelled(person, range);
    }

    /** {@code chi@now..}, or the range itself if all of it is to come: what is left of it, or null if nothing is. */
    @Nullable
    String left(RotationId rotation, String person, Range range) {
        RotationSchedule schedule = setting.schedule().rotation(rotation);
        Instant now = setting.terms().now();
        Interval time = schedule.time(range);
        Holdings holdings = setting.holdings(rotation);
        if (!time.start().isBefore(now)) {
            return at(rotation, person, range);
        }
        Instant from = Holdings.nextMinute(now);
        if (!holdings.has(person, Interval.between(from, time.end()))) {
            return null;
        }
        return fromNow(rotation, person, time.end());
    }

    private String fromNow(RotationId rotation, String person, Instant end) {
        Holdings holdings = setting.holdings(rotation);
        Turn running =
                setting.schedule().rotation(rotation).turns().at(setting.terms().now());
        boolean toTheEnd = running == null
                || (!end.isAfter(running.time().end())
                        && !holdings.has(
                                person, Interval.between(end, running.time().end())));
        return person + "@now.." + (toTheEnd ? "" : holdings.wall(end));
    }
}

package rota.rotation;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When the clocks of a zone change, and what they show: the same as {@link ZoneRules} says, asked in seconds since 1970.
 *
 * <p>Offsets are seconds that clocks are ahead of UTC. From the last of the changes on, those of the yearly rules go on for ever.
 */
public final class ClockChanges {

    private static final long SECONDS_PER_DAY = 86_400;
    /** No clock is further from UTC, as ISO 8601 and Java have it. */
    private static final long FURTHEST = 18 * 3600;

    private final long[] changes;
    private final int[] offsets;
    private final Yearly[] rules;
    private @Nullable Year last;

    /**
     * A change that comes every year.
     *
     * @param month the month, from 1
     * @param day a day of the month, or below 0 one counted from its end: -1 is the last
     * @param weekday the day of the week, from Monday 1 to Sunday 7, on which it happens: on that day or the next such one, or the
     *     one before if it is counted from the end; 0 if on that day whatever it is
     * @param second when, in seconds of the day, which may be its end
     * @param ahead how much the clock by which that is meant is ahead of UTC
     * @param before the offset before
     * @param after the offset after
     */
    public record Yearly(int month, int day, int weekday, int second, int ahead, int before, int after) {

        private long in(int year) {
            long date = day < 0 ? DayCount.of(year, month + 1, 1) + day : DayCount.of(year, month, day);
            if (weekday > 0) {
                int wrong = DayCount.weekday(date).getValue() - weekday;
                date += day < 0 ? -Math.floorMod(wrong, 7) : Math.floorMod(-wrong, 7);
            }
            return date * SECONDS_PER_DAY + second - ahead;
        }
    }

    private static final class Year {
        private final int year;
        private final long[] changes;

        Year(int year, long[] changes) {
            this.year = year;
            this.changes = changes;
        }
    }

    /**
     * The changes and the rules after them.
     *
     * @param changes the instants of the changes, ascending
     * @param offsets the offset before the first of them, and after each
     * @param rules what comes every year after them, in the order of the year; none if nothing changes any more
     */
    public ClockChanges(long[] changes, int[] offsets, List<Yearly> rules) {
        if (offsets.length != changes.length + 1) {
            throw new IllegalArgumentException(changes.length + " changes and " + offsets.length + " offsets");
        }
        this.changes = changes.clone();
        this.offsets = offsets.clone();
        this.rules = rules.toArray(new Yearly[0]);
    }

    /** What Java's rules say. */
    public static ClockChanges of(ZoneRules rules) {
        List<ZoneOffsetTransition> transitions = rules.getTransitions();
        long[] changes = new long[transitions.size()];
        int[] offsets = new int[changes.length + 1];
        offsets[0] = changes.length == 0
                ? rules.getOffset(Instant.EPOCH).getTotalSeconds()
                : transitions.get(0).getOffsetBefore().getTotalSeconds();
        for (int i = 0; i < changes.length; i++) {
            changes[i] = transitions.get(i).toEpochSecond();
            offsets[i + 1] = transitions.get(i).getOffsetAfter().getTotalSeconds();
        }
        return new ClockChanges(
                changes,
                offsets,
                rules.getTransitionRules().stream().map(ClockChanges::yearly).toList());
    }

    private static Yearly yearly(ZoneOffsetTransitionRule rule) {
        ZoneOffset ahead = switch (rule.getTimeDefinition()) {
            case UTC -> ZoneOffset.UTC;
            case STANDARD -> rule.getStandardOffset();
            case WALL -> rule.getOffsetBefore();
        };
        DayOfWeek weekday = rule.getDayOfWeek();
        return new Yearly(
                rule.getMonth().getValue(),
                rule.getDayOfMonthIndicator(),
                weekday == null ? 0 : weekday.getValue(),
                rule.isMidnightEndOfDay()
                        ? (int) SECONDS_PER_DAY
                        : rule.getLocalTime().toSecondOfDay(),
                ahead.getTotalSeconds(),
                rule.getOffsetBefore().getTotalSeconds(),
                rule.getOffsetAfter().getTotalSeconds());
    }

    /** The offset at an instant. */
    int offset(long second) {
        if (isAfterAll(second)) {
            long[] ofYear = year(yearOf(second)).changes;
            for (int i = 0; i < ofYear.length; i++) {
                if (second < ofYear[i]) {
                    return rules[i].before;
                }
            }
            return rules[rules.length - 1].after;
        }
        int found = Arrays.binarySearch(changes, second);
        return offsets[found < 0 ? -found - 1 : found + 1];
    }

    /** The next change after an instant; {@link Long#MAX_VALUE} if there is none. */
    long next(long second) {
        int found = Arrays.binarySearch(changes, second);
        int next = found < 0 ? -found - 1 : found + 1;
        if (next < changes.length) {
            return changes[next];
        }
        if (rules.length == 0 || changes.length == 0) {
            return Long.MAX_VALUE;
        }
        int year = yearOf(second);
        for (long change : year(year).changes) {
            if (second < change) {
                return change;
            }
        }
        return year(year + 1).changes[0];
    }

    /**
     * The instant that a local time means: the first with that time, and where clocks skip it the next one that there is (rule
     * R2).
     *
     * @param local what clocks show, as seconds since 1970 of a clock that shows UTC
     */
    long instant(long local) {
        long from = local - FURTHEST;
        while (true) {
            long instant = local - offset(from);
            long until = next(from);
            if (instant < until) {
                // Before this stretch began, the clocks showed an earlier time; and at its beginning a later one.
                return Math.max(instant, from);
            }
            from = until;
        }
    }

    private boolean isAfterAll(long second) {
        return rules.length > 0 && changes.length > 0 && second > changes[changes.length - 1];
    }

    private int yearOf(long second) {
        long local = second + offsets[offsets.length - 1];
        return LocalDate.ofEpochDay(Math.floorDiv(local, SECONDS_PER_DAY)).getYear();
    }

    /** The changes of a year; kept, since the next question is mostly about the same one. Any thread makes the same. */
    private Year year(int year) {
        Year known = last;
        if (known == null || known.year != year) {
            long[] ofYear = new long[rules.length];
            for (int i = 0; i < ofYear.length; i++) {
                ofYear[i] = rules[i].in(year);
            }
            known = new Year(year, ofYear);
            last = known;
        }
        return known;
    }
}

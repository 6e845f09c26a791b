package rota.rotation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time from an instant, included, to a later one, excluded (rule R1).
 *
 * <p>From 09:00 to 10:00 contains 09:00 and not 10:00. An interval may be empty: its start is then its end.
 *
 * @param start the first instant inside
 * @param end the first instant after it, never before {@code start}
 */
public record Interval(Instant start, Instant end) {

    private static final Comparator<Interval> BY_START = new Comparator<>() {
        @Override
        public int compare(Interval one, Interval other) {
            return one.start.compareTo(other.start);
        }
    };

    /**
     * @throws IllegalArgumentException if the end is before the start
     */
    public Interval {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("an interval ends before it starts: " + start + " to " + end);
        }
    }

    /** The interval from one instant to another, or an empty one at {@code start} if the other is earlier. */
    public static Interval between(Instant startInclusive, Instant endExclusive) {
        return new Interval(startInclusive, endExclusive.isBefore(startInclusive) ? startInclusive : endExclusive);
    }

    /** Whether no instant lies inside. */
    public boolean isEmpty() {
        return start.equals(end);
    }

    /** Whether the instant lies inside; the end does not. */
    public boolean contains(Instant instant) {
        return !instant.isBefore(start) && instant.isBefore(end);
    }

    /** Whether any instant lies inside both. */
    public boolean overlaps(Interval other) {
        return start.isBefore(other.end) && other.start.isBefore(end) && !isEmpty() && !other.isEmpty();
    }

    /** What lies inside both; empty when they don't overlap. */
    public Interval intersection(Interval other) {
        return between(start.isBefore(other.start) ? other.start : start, end.isBefore(other.end) ? end : other.end);
    }

    /** From the earlier start to the later end. */
    public Interval hull(Interval other) {
        return new Interval(
                start.isBefore(other.start) ? start : other.start, end.isAfter(other.end) ? end : other.end);
    }

    /** How much time passes from the start to the end: 167 or 169 hours for a week over a clock change. */
    public Duration length() {
        return Duration.between(start, end);
    }

    /** The same instants as sorted, disjoint, non-empty intervals that nowhere touch. */
    public static List<Interval> union(List<Interval> intervals) {
        List<Interval> sorted = new ArrayList<>(intervals);
        sorted.sort(BY_START);
        List<Interval> union = new ArrayList<>(sorted.size());
        for (Interval next : sorted) {
            if (next.isEmpty()) {
                continue;
            }
            int last = union.size() - 1;
            if (last < 0 || union.get(last).end.isBefore(next.start)) {
                union.add(next);
            } else if (union.get(last).end.isBefore(next.end)) {
                union.set(last, new Interval(union.get(last).start, next.end));
            }
        }
        return union;
    }

    // Written out: records that compare themselves make Java load its method handles, which takes some milliseconds.

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Interval interval && start.equals(interval.start) && end.equals(interval.end);
    }

    @Override
    public int hashCode() {
        return 31 * start.hashCode() + end.hashCode();
    }
}

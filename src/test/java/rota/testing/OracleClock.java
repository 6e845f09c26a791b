package rota.testing;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rota.rotation.Hours;
import rota.rotation.Window;
import rota.rotation.Zone;

/** The clock on the wall, read the long way: the first instant at which it shows a time, or has gone past it. */
final class OracleClock {

    private static final int LONGEST_SKIP_SECONDS = 30 * 3600;

    private final Map<Zone, Map<LocalDateTime, Instant>> known = new HashMap<>();

    /** The first instant at which the wall clock shows this time or a later one (rule R2). */
    Instant first(LocalDateTime local, Zone zone) {
        return known.computeIfAbsent(zone, any -> new HashMap<>())
                .computeIfAbsent(local, any -> search(local, zone.rules()));
    }

    private static Instant search(LocalDateTime local, ZoneRules rules) {
        Instant from = local.toInstant(ZoneOffset.UTC).minusSeconds(LONGEST_SKIP_SECONDS);
        Instant until = local.toInstant(ZoneOffset.UTC).plusSeconds(LONGEST_SKIP_SECONDS);
        List<Instant> candidates = new ArrayList<>();
        candidates.add(local.toInstant(rules.getOffset(from)));
        for (ZoneOffsetTransition change = rules.nextTransition(from);
                change != null && change.getInstant().isBefore(until);
                change = rules.nextTransition(change.getInstant())) {
            candidates.add(change.getInstant());
            candidates.add(local.toInstant(change.getOffsetAfter()));
        }
        Instant first = Instant.MAX;
        for (Instant candidate : candidates) {
            boolean reached = !LocalDateTime.ofEpochSecond(
                            candidate.getEpochSecond(), candidate.getNano(), rules.getOffset(candidate))
                    .isBefore(local);
            if (reached && candidate.isBefore(first)) {
                first = candidate;
            }
        }
        return first;
    }

    /** Whether a day turn counts this day of the week (rules R4 and R5). */
    static boolean names(Hours hours, DayOfWeek day) {
        boolean named = hours.windows().isEmpty();
        for (Window window : hours.windows()) {
            if (window instanceof Window.WholeDays whole) {
                named |= within(whole.days().first(), whole.days().last(), day);
            } else if (window instanceof Window.EachDay each) {
                named |= within(each.days().first(), each.days().last(), day);
            } else {
                named |= names((Window.Stretch) window, day);
            }
        }
        return named;
    }

    /** Begins on it, or is open the whole day: written out on the days of one invented week without clock changes. */
    private static boolean names(Window.Stretch stretch, DayOfWeek day) {
        LocalDate monday = LocalDate.of(2001, 1, 1);
        for (LocalDate begin = monday; begin.isBefore(monday.plusDays(7)); begin = begin.plusDays(1)) {
            if (begin.getDayOfWeek() != stretch.firstDay()) {
                continue;
            }
            LocalDateTime end = stretchEnd(stretch, begin);
            for (LocalDate date = begin; date.atStartOfDay().isBefore(end); date = date.plusDays(1)) {
                boolean toMidnight = !date.plusDays(1).atStartOfDay().isAfter(end);
                if (date.getDayOfWeek() == day && (date.equals(begin) || toMidnight)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The first time on the last day that comes after the stretch's begin. */
    static LocalDateTime stretchEnd(Window.Stretch stretch, LocalDate begin) {
        LocalDateTime end = begin.atTime(stretch.end());
        while (end.getDayOfWeek() != stretch.lastDay() || !end.isAfter(begin.atTime(stretch.begin()))) {
            end = end.plusDays(1);
        }
        return end;
    }

    private static boolean within(DayOfWeek first, DayOfWeek last, DayOfWeek day) {
        for (DayOfWeek named = first; ; named = named.plus(1)) {
            if (named == day) {
                return true;
            }
            if (named == last) {
                return false;
            }
        }
    }

    static boolean begins(Window window, DayOfWeek day) {
        if (window instanceof Window.WholeDays whole) {
            return within(whole.days().first(), whole.days().last(), day);
        }
        if (window instanceof Window.EachDay each) {
            return within(each.days().first(), each.days().last(), day);
        }
        return ((Window.Stretch) window).firstDay() == day;
    }
}

package rota.ics;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import net.fortuna.ical4j.model.Recur;
import org.jspecify.annotations.Nullable;

/**
 * Works out when what repeats begins: RRULE, RDATE and EXDATE (RFC 5545, 3.8.5), in bounded time and memory for a whole file.
 *
 * <p>Rules are expanded by iCal4j, and only rules of kinds for which other programs find the same; iCal4j takes the first
 * day of a week from where it runs, and errs with BYMONTH or BYSETPOS in a week and with BYWEEKNO. Any other rule is refused.
 */
final class Repetition {

    /** The most beginnings that are worked out for one event. */
    static final int MOST_STARTS = 10_000;

    /** In candidates that a rule may have to look at, some 100 ns each. */
    private static final long MOST_WORK = 20_000_000;

    private static final int LONGEST_RULE = 400;
    /** So often iCal4j looks for a next time before it gives up. */
    private static final int VAIN_STEPS = 1000;

    private static final Set<String> USUAL = Set.of("FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST");
    private static final Set<String> CLOCK = Set.of("BYHOUR", "BYMINUTE", "BYSECOND");
    private static final Map<String, Set<String>> LIMITS = Map.of(
            "DAILY", Set.of("BYDAY", "BYMONTH"),
            "WEEKLY", Set.of("BYDAY"),
            "MONTHLY", Set.of("BYDAY", "BYMONTHDAY", "BYMONTH", "BYSETPOS"),
            "YEARLY", Set.of("BYDAY", "BYMONTHDAY", "BYMONTH", "BYYEARDAY", "BYSETPOS"));

    private final Span span;
    private long work;

    /** Works out what begins before the end of that span of time. */
    Repetition(Span span) {
        this.span = span;
    }

    /**
     * When the block's event begins, by the clock of its start, until the end of the span.
     *
     * @throws UnreadableCalendar if a rule is wrong, of no known kind, or too much work
     */
    NavigableSet<LocalDateTime> starts(Block block, Moment start, Clocks clocks) throws UnreadableCalendar {
        return starts(block, start, clocks, start.local());
    }

    /** The same, but only what begins from a time on. */
    NavigableSet<LocalDateTime> starts(Block block, Moment start, Clocks clocks, LocalDateTime from)
            throws UnreadableCalendar {
        NavigableSet<LocalDateTime> starts = new TreeSet<>();
        starts.add(start.local());
        for (ContentLine rule : block.properties("RRULE")) {
            starts.addAll(expanded(rule, start, clocks, from));
        }
        for (ContentLine dates : block.properties("RDATE")) {
            if (dates.parameter("VALUE").equals("PERIOD")) {
                throw cannotFollow(dates);
            }
            for (String date : dates.word().split(",", -1)) {
                Moment moment = Moment.of(dates, date, clocks);
                boolean takesTime = moment.isDate() && !start.isDate();
                starts.add(takesTime ? moment.date().atTime(start.local().toLocalTime()) : moment.by(start));
            }
        }
        for (ContentLine dates : block.properties("EXDATE")) {
            for (String date : dates.word().split(",", -1)) {
                remove(Moment.of(dates, date, clocks), start, starts);
            }
        }
        for (ContentLine rule : block.properties("EXRULE")) {
            throw cannotFollow(rule);
        }
        return from.isBefore(span.until())
                ? new TreeSet<>(starts.subSet(from, true, span.until(), false))
                : new TreeSet<>();
    }

    /** Takes away what begins at a moment, or on a date. */
    static void remove(Moment moment, Moment start, NavigableSet<LocalDateTime> starts) {
        LocalDateTime midnight = moment.by(start).toLocalDate().atStartOfDay();
        if (start.isDate()) {
            starts.remove(midnight);
        } else if (moment.isDate()) {
            starts.subSet(midnight, true, midnight.plusDays(1), false).clear();
        } else {
            starts.remove(moment.by(start));
        }
    }

    private List<LocalDateTime> expanded(ContentLine property, Moment start, Clocks clocks, LocalDateTime from)
            throws UnreadableCalendar {
        Map<String, String> rule = rule(property, start.local());
        LocalDateTime end = end(property, rule.remove("UNTIL"), start, clocks);
        if (!end.isAfter(start.local()) || !end.isAfter(from)) {
            return List.of();
        }
        long interval = count(property, rule.get("INTERVAL"));
        count(property, rule.get("COUNT"));
        long candidates = candidates(rule);
        long days = Math.max(1, start.local().until(end, ChronoUnit.DAYS));
        work(property, days / length(rule) / interval * candidates);
        try {
            Recur<LocalDateTime> recur = new Recur<>(text(rule));
            List<LocalDateTime> starts = recur.getDates(start.local(), from, end, MOST_STARTS + 1);
            work(property, starts.isEmpty() ? VAIN_STEPS * candidates : 0);
            return starts.stream().filter(end::isAfter).toList();
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException wrong) {
            throw property.wrong("is no rule; those look like RRULE:FREQ=WEEKLY;BYDAY=FR");
        }
    }

    /** The parts of a rule; the first day of a week is always among them. */
    private static Map<String, String> rule(ContentLine property, LocalDateTime start) throws UnreadableCalendar {
        Map<String, String> rule = new LinkedHashMap<>();
        for (String part : property.word().length() > LONGEST_RULE
                ? new String[0]
                : property.word().split(";", -1)) {
            String[] both = part.split("=", 2);
            if (both.length == 2 && !isStart(both[0], both[1], start)) {
                rule.put(both[0], both[1]);
            }
        }
        Set<String> limits = LIMITS.getOrDefault(rule.getOrDefault("FREQ", ""), Set.of());
        for (String part : rule.keySet()) {
            if (limits.isEmpty() || !(USUAL.contains(part) || limits.contains(part))) {
                throw cannotFollow(property);
            }
        }
        if (rule.isEmpty()) {
            throw cannotFollow(property);
        }
        rule.putIfAbsent("WKST", "MO");
        return rule;
    }

    /** Whether a part only repeats the hour, minute or second of the first time. */
    private static boolean isStart(String part, String value, LocalDateTime start) {
        int of = part.equals("BYHOUR")
                ? start.getHour()
                : part.equals("BYMINUTE") ? start.getMinute() : start.getSecond();
        return CLOCK.contains(part) && (value.equals(String.valueOf(of)) || value.equals("0" + of));
    }

    private static UnreadableCalendar cannotFollow(ContentLine property) {
        return property.wrong("repeats in a way that rota can't follow; take that event out of the calendar, "
                + "and note its days in the roster");
    }

    /** The end of what a rule gives, excluded: that of the span, or earlier. */
    private LocalDateTime end(ContentLine property, @Nullable String until, Moment start, Clocks clocks)
            throws UnreadableCalendar {
        if (until == null) {
            return span.until();
        }
        Moment last = Moment.of(property, until, clocks);
        LocalDateTime local = last.by(start);
        LocalDateTime end = last.isDate() ? local.plusDays(1) : local.plusSeconds(1);
        return end.isBefore(span.until()) ? end : span.until();
    }

    private static long count(ContentLine property, @Nullable String number) throws UnreadableCalendar {
        try {
            int count = number == null ? 1 : Integer.parseInt(number);
            if (count > 0) {
                return count;
            }
        } catch (NumberFormatException none) {
            throw property.wrong("is no rule: '" + ContentLine.shortened(String.valueOf(number)) + "' is no number");
        }
        throw property.wrong("is no rule: INTERVAL and COUNT are 1 or more");
    }

    /**
     * Counts work that is done for a property.
     *
     * @throws UnreadableCalendar if it is too much by now
     */
    void work(ContentLine property, long more) throws UnreadableCalendar {
        work += more;
        if (work > MOST_WORK) {
            throw new UnreadableCalendar(
                    property.number(), "so much repeats up to here that it would take too long; export a shorter time");
        }
    }

    /** How many candidates a rule has in each of its steps. */
    private static int candidates(Map<String, String> rule) {
        boolean isPlain = rule.keySet().stream().noneMatch(part -> part.startsWith("BY"));
        return isPlain ? 1 : length(rule);
    }

    /** How many days a step is long, at least. */
    private static int length(Map<String, String> rule) {
        return switch (rule.getOrDefault("FREQ", "")) {
            case "DAILY" -> 1;
            case "WEEKLY" -> 7;
            case "MONTHLY" -> 28;
            default -> 365;
        };
    }

    private static String text(Map<String, String> rule) {
        StringBuilder text = new StringBuilder();
        rule.forEach((part, value) ->
                text.append(text.isEmpty() ? "" : ";").append(part).append('=').append(value));
        return text.toString();
    }
}

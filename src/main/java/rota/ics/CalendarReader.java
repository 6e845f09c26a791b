package rota.ics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import org.jspecify.annotations.Nullable;
import rota.rotation.Interval;

/**
 * Reads calendars that other programs have exported, for the absences and the public holidays in them (RFC 5545).
 *
 * <p>Every event counts that is not cancelled, with all of its repetitions from ten years before the present to ten years
 * after it, 10,000 at most in a file. Nothing but the bytes is looked at: no network, and no zones of the system's.
 */
public final class CalendarReader {

    private static final int MOST = Repetition.MOST_STARTS;

    private final Span span;
    private final Repetition repetition;
    private final List<Occurrence> occurrences = new ArrayList<>();

    private CalendarReader(Span span) {
        this.span = span;
        this.repetition = new Repetition(span);
    }

    /**
     * What takes place, by the events' order in the file.
     *
     * @param content what is in the file
     * @param now the present
     * @throws UnreadableCalendar if that is no calendar, is damaged, or has an event that can't be understood
     */
    public static List<Occurrence> read(byte[] content, Instant now) throws UnreadableCalendar {
        CalendarReader reader = new CalendarReader(Span.around(now));
        for (Block calendar : Blocks.of(content)) {
            reader.read(calendar);
        }
        return reader.occurrences;
    }

    private void read(Block calendar) throws UnreadableCalendar {
        Clocks clocks = new Clocks(calendar, repetition);
        List<Block> events = Revisions.newest(calendar.parts());
        Map<String, List<Moment>> replaced = new HashMap<>();
        for (Block event : events) {
            ContentLine instead = event.property("RECURRENCE-ID");
            ContentLine uid = event.property("UID");
            if (instead != null && instead.parameters().containsKey("RANGE")) {
                throw instead.wrong("moves all that follows, which rota can't follow; export the calendar again");
            }
            if (instead != null && uid != null) {
                replaced.computeIfAbsent(uid.value(), none -> new ArrayList<>()).add(Moment.of(instead, clocks));
            }
        }
        for (Block event : events) {
            if (!event.word("STATUS").equals("CANCELLED")) {
                ContentLine uid = event.property("RECURRENCE-ID") == null ? event.property("UID") : null;
                add(event, clocks, uid == null ? List.of() : replaced.getOrDefault(uid.value(), List.of()));
            }
        }
    }

    private void add(Block event, Clocks clocks, List<Moment> replaced) throws UnreadableCalendar {
        repetition.work(event.required("DTSTART"), replaced.size());
        Moment start = Moment.of(event.required("DTSTART"), clocks);
        Length length = Length.of(event, start, clocks);
        LocalDateTime from = span.from().minus(length.nominal());
        NavigableSet<LocalDateTime> starts = repetition.starts(event, start, clocks, from);
        for (Moment instead : replaced) {
            Repetition.remove(instead, start, starts);
        }
        ContentLine summary = event.property("SUMMARY");
        String called = summary == null ? "" : ContentLine.shortened(summary.text());
        boolean isFree = event.word("TRANSP").equals("TRANSPARENT");
        for (LocalDateTime local : starts) {
            if (occurrences.size() == MOST) {
                throw new UnreadableCalendar("has more than 10,000"
                        + " events within ten years of today; export a shorter time, or fewer events");
            }
            occurrences.add(
                    start.isDate()
                            ? days(local.toLocalDate(), length, called)
                            : times(local, start, length, isFree, called));
        }
    }

    private Occurrence days(LocalDate from, Length length, String summary) {
        LocalDate through = from.plusDays(length.days() - 1);
        LocalDate first = span.from().toLocalDate();
        LocalDate last = span.until().toLocalDate();
        return new Occurrence.Days(
                from.isBefore(first) && !through.isBefore(first) ? first : from,
                through.isAfter(last) && !from.isAfter(last) ? last : through,
                summary);
    }

    private static Occurrence times(LocalDateTime local, Moment start, Length length, boolean isFree, String summary) {
        Instant from = start.instant(local);
        @Nullable Interval time = start.clock() == null ? null : new Interval(from, from.plus(length.exact()));
        return new Occurrence.Times(local, local.plus(length.nominal()), time, isFree, summary);
    }
}

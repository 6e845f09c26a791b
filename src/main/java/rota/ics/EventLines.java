package rota.ics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rota.rotation.Company;
import rota.rotation.Interval;
import rota.rotation.RotationId;
import rota.rotation.Turn;
import rota.schedule.Held;
import rota.schedule.History;
import rota.schedule.RotationSchedule;
import rota.schedule.Schedule;

/** Writes the events of one rotation. */
final class EventLines {

    private final ContentLines lines;
    private final RotationSchedule rotation;
    private final History history;
    private final Wording wording;
    private final String id;
    private final String domain;
    private final @Nullable String site;
    /** What all events that stand end with: the rest of the description, from a fold on, and what stands below it. */
    private final byte[] rest;
    /** The same of those that are no more. */
    private final byte[] restOfCancelled;
    /** The stamps written last, and what they say. */
    private byte[] stamps = {};

    private Instant stamped = Instant.MIN;
    private int counted;
    /** The summaries of those who have their own turns. */
    private final Map<String, byte[]> summaries = new HashMap<>();

    EventLines(Schedule schedule, RotationSchedule rotation, History history, ContentLines lines) {
        this.lines = lines;
        this.rotation = rotation;
        this.history = history;
        this.wording = new Wording(schedule, rotation);
        Company company = schedule.company();
        RotationId rotationId = rotation.id();
        this.id = rotationId.toString();
        this.domain = company.uidDomain();
        this.site = company.site();
        this.rest = rest(wording.standing(), "CONFIRMED");
        this.restOfCancelled = rest("", "CANCELLED");
    }

    /** What stands behind the changing part of a description. */
    private byte[] rest(String standing, String status) {
        ContentLines rest = new ContentLines();
        if (!standing.isEmpty()) {
            rest.fold().text("\n" + standing);
        }
        rest.end().raw("CATEGORIES:").text(wording.category()).end();
        if (site != null) {
            rest.raw("URL:").raw(site).raw("/#team=").raw(rotation.id().team()).end();
        }
        rest.raw("STATUS:").raw(status).end();
        return rest.line("TRANSP:TRANSPARENT")
                .line("X-MICROSOFT-CDO-BUSYSTATUS:FREE")
                .line("END:VEVENT")
                .copy();
    }

    /** Writes an event as it stands, over what was written before. */
    void confirmed(Held held) {
        begin(held, held.turn().time());
        String person = held.person();
        if (person == null || Wording.isOverridden(held)) {
            summary(lines, held);
        } else {
            lines.again(summaries.computeIfAbsent(
                    person, key -> summary(new ContentLines(), held).copy()));
        }
        lines.raw("DESCRIPTION:").text(wording.description(held)).again(rest);
    }

    private ContentLines summary(ContentLines to, Held held) {
        return to.raw("SUMMARY:").text(wording.summary(held)).end();
    }

    /** Writes an event that is no more, over what was written before; {@code now} is what is held of the turns now. */
    void cancelled(Held was, List<Held> now) {
        Turn turn = rotation.turns().at(was.beginning(rotation.turns()));
        begin(was, turn == null ? was.time() : turn.time());
        lines.raw("SUMMARY:").text(wording.cancelled()).end();
        List<Held> instead = new ArrayList<>();
        for (Held here : now) {
            if (turn != null
                    && here.turn().number() == turn.number()
                    && here.time().overlaps(was.time())) {
                instead.add(here);
            }
        }
        lines.raw("DESCRIPTION:").text(wording.instead(instead)).again(restOfCancelled);
    }

    private void begin(Held held, Interval turn) {
        lines.clear();
        lines.line("BEGIN:VEVENT");
        // No team is called "gap/core", since no id has a slash.
        lines.raw("UID:").raw(held.person() == null ? "gap/" : "").raw(id).raw("/");
        lines.raw(held.begins()).raw("@").text(domain).end();
        stamps(history.newest(turn), history.count(turn));
        Held.Days days = held.days();
        if (days == null) {
            instant(lines, "DTSTART:", held.time().start());
            instant(lines, "DTEND:", held.time().end());
        } else {
            date("DTSTART;VALUE=DATE:", days.from());
            date("DTEND;VALUE=DATE:", days.until());
        }
    }

    /** When it was changed last, and how often: the same for most events. */
    private void stamps(Instant newest, int count) {
        if (!newest.equals(stamped) || count != counted) {
            ContentLines stamping = new ContentLines();
            instant(stamping, "DTSTAMP:", newest);
            instant(stamping, "LAST-MODIFIED:", newest);
            stamps = stamping.raw("SEQUENCE:").number(count, 1).end().copy();
            stamped = newest;
            counted = count;
        }
        lines.again(stamps);
    }

    private void date(String name, LocalDate date) {
        digits(lines.raw(name), date);
        lines.end();
    }

    /** In UTC, so that no calendar needs to know a zone (RFC 5545, section 3.3.5). */
    private static void instant(ContentLines lines, String name, Instant instant) {
        LocalDateTime utc = LocalDateTime.ofEpochSecond(instant.getEpochSecond(), 0, ZoneOffset.UTC);
        digits(lines.raw(name), utc.toLocalDate()).raw("T");
        lines.number(utc.getHour(), 2).number(utc.getMinute(), 2).number(utc.getSecond(), 2);
        lines.raw("Z").end();
    }

    private static ContentLines digits(ContentLines lines, LocalDate date) {
        return lines.number(date.getYear(), 4).number(date.getMonthValue(), 2).number(date.getDayOfMonth(), 2);
    }
}

package rota.ics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
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
    private final @Nullable String page;

    EventLines(Schedule schedule, RotationSchedule rotation, History history, ContentLines lines) {
        this.lines = lines;
        this.rotation = rotation;
        this.history = history;
        this.wording = new Wording(schedule, rotation);
        Company company = schedule.company();
        RotationId rotationId = rotation.id();
        this.id = rotationId.toString();
        this.domain = company.uidDomain();
        this.page = company.site() == null ? null : company.site() + "/#team=" + rotationId.team();
    }

    /** An event as it stands. */
    ContentLines confirmed(Held held) {
        begin(held, held.turn().time());
        lines.raw("SUMMARY:").text(wording.summary(held)).end();
        lines.raw("DESCRIPTION:").text(wording.description(held)).end();
        lines.raw("CATEGORIES:").text(wording.category()).end();
        if (page != null) {
            lines.raw("URL:").raw(page).end();
        }
        return end("CONFIRMED");
    }

    /** An event that is no more. */
    ContentLines cancelled(Held held) {
        Turn turn = rotation.turns().at(held.time().start());
        begin(held, turn == null ? held.time() : turn.time());
        lines.raw("SUMMARY:").text(wording.cancelled()).end();
        return end("CANCELLED");
    }

    private void begin(Held held, Interval turn) {
        Instant newest = history.newest(turn);
        lines.clear();
        lines.line("BEGIN:VEVENT");
        // People have no rotation of their own called "gap/core", which has a slash.
        lines.raw("UID:").raw(held.person() == null ? "gap/" : "").raw(id).raw("/");
        lines.raw(held.begins()).raw("@").text(domain).end();
        instant("DTSTAMP:", newest);
        instant("LAST-MODIFIED:", newest);
        lines.raw("SEQUENCE:").number(history.count(turn), 1).end();
        Held.Days days = held.days();
        if (days == null) {
            instant("DTSTART:", held.time().start());
            instant("DTEND:", held.time().end());
        } else {
            date("DTSTART;VALUE=DATE:", days.from());
            date("DTEND;VALUE=DATE:", days.until());
        }
    }

    private ContentLines end(String status) {
        lines.raw("STATUS:").raw(status).end();
        return lines.line("TRANSP:TRANSPARENT")
                .line("X-MICROSOFT-CDO-BUSYSTATUS:FREE")
                .line("END:VEVENT");
    }

    private void date(String name, LocalDate date) {
        digits(lines.raw(name), date);
        lines.end();
    }

    /** In UTC, so that no calendar needs to know a zone (RFC 5545, section 3.3.5). */
    private void instant(String name, Instant instant) {
        LocalDateTime utc = LocalDateTime.ofEpochSecond(instant.getEpochSecond(), 0, ZoneOffset.UTC);
        digits(lines.raw(name), utc.toLocalDate()).raw("T");
        lines.number(utc.getHour(), 2).number(utc.getMinute(), 2).number(utc.getSecond(), 2);
        lines.raw("Z").end();
    }

    private static ContentLines digits(ContentLines lines, LocalDate date) {
        return lines.number(date.getYear(), 4).number(date.getMonthValue(), 2).number(date.getDayOfMonth(), 2);
    }
}

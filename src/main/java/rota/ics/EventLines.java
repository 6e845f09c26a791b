package rota.ics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rota.rotation.Company;
import rota.rotation.Interval;
import rota.rotation.TurnWalk;
import rota.rotation.Zone;
import rota.schedule.Held;
import rota.schedule.History;
import rota.schedule.RotationSchedule;
import rota.schedule.Schedule;

/**
 * Writes the events of one rotation.
 *
 * <p>What many of them have in common is put into bytes once and copied then: whoever exports a million events waits for
 * nothing else.
 */
final class EventLines {

    private static final byte[] BEGIN = new ContentLines().line("BEGIN:VEVENT").copy();
    private static final byte[] FIRST_DAY =
            ContentLines.parts().raw("DTSTART;VALUE=DATE:").copy();
    private static final byte[] DAY_AFTER =
            ContentLines.parts().raw("DTEND;VALUE=DATE:").copy();
    private static final byte[] DESCRIPTION =
            ContentLines.parts().raw("DESCRIPTION:").copy();
    private static final byte[] DASH = ContentLines.parts().raw(" – ").copy();

    private final ContentLines lines;
    private final RotationSchedule rotation;
    private final History history;
    private final Wording wording;
    private final @Nullable String site;
    /** What stands before and behind where an event begins: {@code UID:core/hero/} and {@code @rota}. */
    private final byte[] id;

    private final byte[] domain;
    /** What all events that stand end with: the rest of the description, from a fold on, and what stands below it. */
    private final byte[] rest;
    /** The same of those that are no more. */
    private final byte[] restOfCancelled;

    private final Stamps stamps;
    private final Utc utc = new Utc();
    /** The summaries of those who have their own turns. */
    private final Map<String, byte[]> summaries = new HashMap<>();
    /** The ends of the plain turn written last. */
    private Edge start = new Edge();

    private Edge end = new Edge();
    /** The zone written last, as descriptions have it. */
    private @Nullable Zone zone;

    private byte[] zoneText = {};
    /** Where something is put together before it is known how it begins. */
    private final ContentLines scratch = new ContentLines();

    /** Writes them to the end of these lines. */
    EventLines(Schedule schedule, RotationSchedule rotation, History history, ContentLines lines) {
        this.lines = lines;
        this.rotation = rotation;
        this.history = history;
        this.stamps = new Stamps(history, rotation.turns().start());
        this.wording = new Wording(schedule, rotation);
        Company company = schedule.company();
        this.site = company.site();
        ContentLines parts = ContentLines.parts();
        this.id = parts.raw(rotation.id().toString()).raw("/").copy();
        this.domain = parts.clear().raw("@").text(company.uidDomain()).copy();
        this.rest = rest(wording.standing(), "CONFIRMED");
        this.restOfCancelled = rest("", "CANCELLED");
    }

    /** What stands behind the changing part of a description. */
    private byte[] rest(String standing, String status) {
        scratch.clear();
        if (!standing.isEmpty()) {
            scratch.fold().text("\n" + standing);
        }
        scratch.end().raw("CATEGORIES:").text(wording.category()).end();
        if (site != null) {
            scratch.raw("URL:")
                    .raw(site)
                    .raw("/#team=")
                    .raw(rotation.id().team())
                    .end();
        }
        scratch.raw("STATUS:").raw(status).end();
        return scratch.line("TRANSP:TRANSPARENT")
                .line("X-MICROSOFT-CDO-BUSYSTATUS:FREE")
                .line("END:VEVENT")
                .copy();
    }

    /** Writes a turn of the rotation's that is plain, from handoff to handoff. */
    void confirmed(TurnWalk turn) {
        Edge before = start;
        start = end; // the end of one turn is mostly the start of the next
        end = before;
        start.set(turn.from(), turn.local(turn.start()));
        end.set(turn.until(), turn.local(turn.end()));
        lines.again(BEGIN).raw("UID:").part(id).part(start.date()).part(domain).end();
        lines.again(stamps.of(history.mayTouch(turn) ? turn.time() : null));
        if (rotation.rotation().timed()) {
            time(turn.start(), turn.end());
        } else {
            lines.part(FIRST_DAY).part(start.digits()).end();
            lines.part(DAY_AFTER).part(end.digits()).end();
        }
        lines.again(summary(turn.holder()));
        start.momentTo(lines.part(DESCRIPTION), start);
        end.momentTo(lines.part(DASH), start);
        lines.part(zoneText(turn.zone())).again(rest);
    }

    /** Behind the times of a description: {@code , Europe/London}. */
    private byte[] zoneText(Zone now) {
        if (zone == null || !now.equals(zone)) {
            zone = now;
            zoneText = ContentLines.parts().text(", " + now.id()).copy();
        }
        return zoneText;
    }

    /** Writes an event as it stands. */
    void confirmed(Held held) {
        begin(held, held.turn().time());
        String person = held.person();
        if (person == null || Wording.isOverridden(held)) {
            lines.raw("SUMMARY:").text(wording.summary(held)).end();
        } else {
            lines.again(summary(person));
        }
        lines.part(DESCRIPTION).text(wording.description(held)).again(rest);
    }

    /** The summary of somebody's own turns. */
    private byte[] summary(String person) {
        byte[] summary = summaries.get(person);
        if (summary == null) {
            summary = scratch.clear()
                    .raw("SUMMARY:")
                    .text(wording.summary(person))
                    .end()
                    .copy();
            summaries.put(person, summary);
        }
        return summary;
    }

    /**
     * Writes an event that is no more.
     *
     * @param turn the time of the turn in which it would begin now; its own if there is none
     * @param now what is held of that turn now, as far as calendars show it
     */
    void cancelled(Held was, Interval turn, List<Held> now) {
        begin(was, turn);
        lines.raw("SUMMARY:").text(wording.cancelled()).end();
        List<Held> instead = new ArrayList<>();
        for (Held here : now) {
            if (here.time().overlaps(was.time())) {
                instead.add(here);
            }
        }
        lines.part(DESCRIPTION).text(wording.instead(instead)).again(restOfCancelled);
    }

    private void begin(Held held, Interval turn) {
        // No team is called "gap/core", since no id has a slash.
        lines.again(BEGIN).raw(held.person() == null ? "UID:gap/" : "UID:").part(id);
        lines.raw(held.begins()).part(domain).end();
        lines.again(stamps.of(turn));
        Held.Days days = held.days();
        if (days == null) {
            time(held.time().start().getEpochSecond(), held.time().end().getEpochSecond());
        } else {
            Edge.basic(lines.part(FIRST_DAY), days.from()).end();
            Edge.basic(lines.part(DAY_AFTER), days.until()).end();
        }
    }

    private void time(long from, long until) {
        utc.line(lines, "DTSTART:", from);
        utc.line(lines, "DTEND:", until);
    }
}

package rota.yaml;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import rota.rotation.Away;
import rota.yaml.Node.Entry;
import rota.yaml.Node.Mapping;

/**
 * When a person can't be on call, as the roster says it: days, and calendars that know more.
 *
 * <pre>
 * away:
 *   - {from: 2026-02-16, through: 2026-02-20, why: skiing}
 *   - {ics: ana-holidays.ics}
 * </pre>
 */
final class Absences {

    private static final String EXAMPLE = "away: [{from: 2026-02-16, through: 2026-02-20}]";
    private static final List<String> KEYS = List.of("from", "through", "why", "ics");

    private final Reading reading;
    private final NamedCalendars named;
    private final String person;
    private final List<Away> days = new ArrayList<>();
    private final List<String> calendars = new ArrayList<>();

    /** Reads those of the person of that id. */
    Absences(Reading reading, NamedCalendars named, String id, Mapping person) {
        this.reading = reading;
        this.named = named;
        this.person = id;
        Entry under = person.entry("away");
        for (Node item : under == null ? List.<Node>of() : reading.shapes.items("away", under.value(), EXAMPLE)) {
            Mapping absence = reading.shapes.item("away", item, EXAMPLE);
            if (absence != null) {
                reading.shapes.allow(absence, "an absence", KEYS);
                read(absence);
            }
        }
    }

    private void read(Mapping absence) {
        boolean isCalendar = absence.entry("ics") != null;
        if (isCalendar && hasOther(absence)) {
            reading.mistakes.add(
                    absence,
                    "two-absences",
                    "an absence is either days or a calendar: write {from: 2026-02-16, through: 2026-02-20}, or {ics: ana-holidays.ics}, or both of them one below the other");
        } else if (isCalendar) {
            readCalendar(absence);
        } else if (!reading.shapes.isMisspelt(absence, "ics")) {
            readDays(absence);
        }
    }

    private static boolean hasOther(Mapping absence) {
        for (String key : KEYS) {
            if (!key.equals("ics") && absence.entry(key) != null) {
                return true;
            }
        }
        return false;
    }

    private void readCalendar(Mapping absence) {
        String calendar = named.ics(absence, NamedCalendars.ABSENCE);
        Entry entry = absence.entry("ics");
        if (calendar != null && entry != null && !calendars.contains(calendar)) {
            calendars.add(calendar);
            reading.places.away(person, calendar, entry.value());
        }
    }

    private void readDays(Mapping absence) {
        LocalDate from = reading.dates.required(absence, "from", "an absence");
        LocalDate through = reading.dates.required(absence, "through", "an absence");
        String why = reading.texts.prose(absence, "why");
        if (from != null && through != null && reading.dates.inOrder(absence, from, through)) {
            days.add(new Away.Days(from, through, why));
            reading.places.away(person, absence);
        }
    }

    /** The days, in the file's order. */
    List<Away> days() {
        return days;
    }

    /** The calendars, as {@link rota.rotation.Calendars} names them. */
    List<String> calendars() {
        return calendars;
    }
}

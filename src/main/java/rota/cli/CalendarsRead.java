package rota.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rota.ics.CalendarReader;
import rota.ics.Occurrence;
import rota.ics.UnreadableCalendar;
import rota.override.Roster;
import rota.rotation.Away;
import rota.rotation.Company;
import rota.rotation.Holiday;
import rota.rotation.Person;
import rota.yaml.CalendarFile;
import rota.yaml.InvalidRoster;
import rota.yaml.Mistake;
import rota.yaml.ReadRoster;
import rota.yaml.UnreadableRoster;

/** Reads the calendars that a roster names, and gives everybody the absences and public holidays in theirs. */
final class CalendarsRead {

    private final Instant now;
    /** What takes place in each calendar; nothing in one that can't be read. */
    private final Map<String, List<Occurrence>> occurrences = new HashMap<>();
    /** What is wrong with each that can't be read. */
    private final Map<String, String> failures = new HashMap<>();

    private CalendarsRead(Instant now) {
        this.now = now;
    }

    /**
     * The same roster, in which everybody has the absences and public holidays of their calendars too.
     *
     * @throws InvalidRoster if a calendar can't be read; every such one is reported, wherever the roster names it
     */
    static Roster into(ReadRoster read, Instant now) throws InvalidRoster {
        CalendarsRead calendars = new CalendarsRead(now);
        List<Mistake> mistakes = new ArrayList<>();
        for (CalendarFile file : read.calendars()) {
            calendars.read(file);
            String failure = calendars.failures.get(file.name());
            if (failure != null) {
                mistakes.add(file.mistake(failure));
            }
        }
        if (!mistakes.isEmpty()) {
            throw new InvalidRoster(mistakes);
        }
        return new Roster(calendars.into(read.roster().company()), read.roster().overrides());
    }

    private void read(CalendarFile file) {
        if (occurrences.containsKey(file.name())) {
            return;
        }
        occurrences.put(file.name(), List.of());
        try {
            occurrences.put(file.name(), CalendarReader.read(file.content(), now));
        } catch (UnreadableRoster unreadable) {
            failures.put(file.name(), unreadable.sentence());
        } catch (UnreadableCalendar unreadable) {
            failures.put(file.name(), unreadable.sentence(file.name()));
        }
    }

    private Company into(Company company) {
        Map<String, Person> people = new LinkedHashMap<>(company.people());
        people.replaceAll((id, person) -> person.with(absences(person), holidays(person)));
        return company.with(people);
    }

    private List<Away> absences(Person person) {
        List<Away> absences = new ArrayList<>();
        for (String calendar : person.calendars().away()) {
            for (Occurrence occurrence : occurrences.getOrDefault(calendar, List.of())) {
                Away away = occurrence.away(person.zone(), calendar);
                if (away != null) {
                    absences.add(away);
                }
            }
        }
        return absences;
    }

    private List<Holiday> holidays(Person person) {
        List<Holiday> holidays = new ArrayList<>();
        for (String calendar : person.calendars().holidays()) {
            for (Occurrence occurrence : occurrences.getOrDefault(calendar, List.of())) {
                holidays.add(occurrence.holiday(calendar));
            }
        }
        return holidays;
    }
}

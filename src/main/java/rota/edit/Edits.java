package rota.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rota.override.Cover;
import rota.override.Entry;
import rota.override.Roster;
import rota.override.Swap;
import rota.rotation.Change;
import rota.rotation.Company;
import rota.rotation.OwnOrder;
import rota.rotation.Person;
import rota.rotation.Rotation;
import rota.rotation.Stamp;
import rota.rotation.Team;

/** What a roster means after edits: exactly what it meant before, and those. */
public final class Edits {

    private Edits() {}

    /**
     * The roster after all of the edits, one after the other.
     *
     * @throws IllegalArgumentException if one is about a person, an override or a rotation that isn't there
     */
    public static Roster applied(Roster roster, List<Edit> edits) {
        Roster after = roster;
        for (Edit edit : edits) {
            after = applied(after, edit);
        }
        return after;
    }

    private static Roster applied(Roster roster, Edit edit) {
        if (edit instanceof Edit.AddOverride add) {
            List<Entry> overrides = new ArrayList<>(roster.overrides());
            overrides.add(add.place(), add.entry());
            return new Roster(roster.company(), overrides);
        }
        if (edit instanceof Edit.TakeBack back) {
            return new Roster(roster.company(), takenBack(roster.overrides(), back));
        }
        Company company = roster.company();
        if (edit instanceof Edit.NoteAway note) {
            company = withPerson(company, company.person(note.person()).with(List.of(note.away()), List.of()));
        } else if (edit instanceof Edit.AddPerson add) {
            company = withPerson(company, add.person());
        } else {
            company = withOrder(company, (Edit.SetOrder) edit);
        }
        return new Roster(company, roster.overrides());
    }

    private static List<Entry> takenBack(List<Entry> overrides, Edit.TakeBack back) {
        List<Entry> after = new ArrayList<>(overrides);
        for (int i = 0; i < after.size(); i++) {
            Entry entry = after.get(i);
            if (entry.id().equals(back.id())) {
                after.set(i, undone(entry, back.undone()));
                return after;
            }
        }
        throw new IllegalArgumentException("no override '" + back.id() + "'");
    }

    private static Entry undone(Entry entry, Stamp undone) {
        Entry.Facts was = entry.facts();
        Entry.Facts facts = new Entry.Facts(was.id(), was.why(), was.made(), undone, was.forced());
        if (entry instanceof Swap swap) {
            return new Swap(facts, swap.rotation(), swap.first(), swap.second());
        }
        Cover cover = (Cover) entry;
        return new Cover(facts, cover.rotation(), cover.range(), cover.out(), cover.in());
    }

    private static Company withPerson(Company company, Person person) {
        Map<String, Person> people = new LinkedHashMap<>(company.people());
        people.put(person.id(), person);
        return company.with(people);
    }

    private static Company withOrder(Company company, Edit.SetOrder edit) {
        Rotation rotation = company.rotation(edit.rotation());
        OwnOrder own = rotation.own();
        if (own == null) {
            throw new IllegalArgumentException(rotation.id() + " has no order of its own");
        }
        Rotation changed = new Rotation(
                rotation.id(),
                rotation.name(),
                with(own, edit),
                rotation.follow(),
                rotation.escalatesTo(),
                rotation.links(),
                rotation.duties(),
                rotation.timed());
        List<Team> teams = new ArrayList<>();
        for (Team team : company.teams().values()) {
            teams.add(with(team, changed));
        }
        return new Company(
                company.zone(),
                company.handoff(),
                company.uidDomain(),
                company.site(),
                company.publicReasons(),
                company.people(),
                teams);
    }

    private static Team with(Team team, Rotation changed) {
        if (!team.id().equals(changed.id().team())) {
            return team;
        }
        List<Rotation> rotations = new ArrayList<>();
        for (Rotation rotation : team.rotations()) {
            rotations.add(rotation.id().equals(changed.id()) ? changed : rotation);
        }
        return new Team(team.id(), team.name(), rotations);
    }

    private static OwnOrder with(OwnOrder own, Edit.SetOrder edit) {
        LocalDate from = edit.from();
        if (from.equals(own.start())) {
            return new OwnOrder(own.start(), own.cadence(), edit.order(), own.changes(), own.end());
        }
        List<Change> changes = new ArrayList<>(own.changes());
        int place = 0;
        while (place < changes.size() && changes.get(place).from().isBefore(from)) {
            place++;
        }
        if (place < changes.size() && changes.get(place).from().equals(from)) {
            changes.set(place, with(changes.get(place), edit));
        } else {
            changes.add(place, new Change(from, edit.order(), null, null, null, null, null, edit.made()));
        }
        return new OwnOrder(own.start(), own.cadence(), own.order(), changes, own.end());
    }

    private static Change with(Change change, Edit.SetOrder edit) {
        return new Change(
                change.from(),
                edit.order(),
                change.turn(),
                change.handoff(),
                change.hours(),
                change.zone(),
                change.first(),
                edit.made() == null ? change.made() : edit.made());
    }
}

package rota.ics;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import rota.override.Cover;
import rota.override.Entry;
import rota.override.Roster;
import rota.override.Swap;
import rota.rotation.Change;
import rota.rotation.Company;
import rota.rotation.OwnOrder;
import rota.rotation.Rotation;
import rota.rotation.Stamp;
import rota.rotation.Team;

/** Rosters whose overrides were all made, and taken back, before a moment, one after the other; some are not dated. */
final class Stamped {

    private Stamped() {}

    static Roster before(Instant now, Roster roster) {
        List<Entry> entries = new ArrayList<>();
        Instant at = now.minus(Duration.ofDays(40));
        for (Entry entry : roster.overrides()) {
            Entry.Facts facts = entry.facts();
            at = at.plusSeconds(3600);
            Stamp made = facts.made() == null ? null : new Stamp(at, null);
            at = at.plusSeconds(3600);
            Stamp undone = facts.undone() == null ? null : new Stamp(at.plusSeconds(30 * 3600), null);
            entries.add(with(new Entry.Facts(facts.id(), facts.why(), made, undone, facts.forced()), entry));
        }
        return new Roster(before(now, roster.company()), entries);
    }

    private static Company before(Instant now, Company company) {
        List<Team> teams = new ArrayList<>();
        for (Team team : company.teams().values()) {
            List<Rotation> rotations = new ArrayList<>();
            for (Rotation rotation : team.rotations()) {
                rotations.add(before(now, rotation));
            }
            teams.add(new Team(team.id(), team.name(), rotations));
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

    private static Rotation before(Instant now, Rotation rotation) {
        OwnOrder own = rotation.own();
        if (own == null) {
            return rotation;
        }
        List<Change> changes = new ArrayList<>();
        for (Change change : own.changes()) {
            Stamp made =
                    change.made() == null ? null : new Stamp(now.minus(Duration.ofDays(50 - changes.size())), null);
            changes.add(new Change(
                    change.from(),
                    change.order(),
                    change.turn(),
                    change.handoff(),
                    change.hours(),
                    change.zone(),
                    change.first(),
                    made));
        }
        return new Rotation(
                rotation.id(),
                rotation.name(),
                new OwnOrder(own.start(), own.cadence(), own.order(), changes, own.end()),
                rotation.follow(),
                rotation.escalatesTo(),
                rotation.links(),
                rotation.duties(),
                rotation.timed());
    }

    private static Entry with(Entry.Facts facts, Entry entry) {
        return entry instanceof Swap swap
                ? new Swap(facts, swap.rotation(), swap.first(), swap.second())
                : new Cover(
                        facts, entry.rotation(), ((Cover) entry).range(), ((Cover) entry).out(), ((Cover) entry).in());
    }
}

package rota.testing;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rota.override.Cover;
import rota.override.Entry;
import rota.override.Range;
import rota.override.Roster;
import rota.override.Swap;
import rota.rotation.Away;
import rota.rotation.Cadence;
import rota.rotation.Calendars;
import rota.rotation.Change;
import rota.rotation.Company;
import rota.rotation.Follow;
import rota.rotation.Handoff;
import rota.rotation.Hours;
import rota.rotation.OwnOrder;
import rota.rotation.Person;
import rota.rotation.Rotation;
import rota.rotation.Stamp;
import rota.rotation.Team;
import rota.rotation.Window;

/** Writes a roster as the file that means it: nothing is left to a default, and every entry keeps its id. */
public final class RosterYaml {

    private final StringBuilder text = new StringBuilder();

    private RosterYaml() {}

    /** The whole of rotations.yaml. */
    public static String of(Roster roster) {
        RosterYaml yaml = new RosterYaml();
        yaml.company(roster.company());
        if (!roster.overrides().isEmpty()) {
            yaml.line(0, "overrides:");
        }
        roster.overrides().forEach(yaml::override);
        return yaml.text.toString();
    }

    private void company(Company company) {
        line(0, "timezone: " + company.zone());
        line(0, "handoff: " + company.handoff());
        line(0, "uid-domain: " + company.uidDomain());
        optional(0, "site", company.site());
        line(0, "reasons: " + (company.publicReasons() ? "public" : "private"));
        line(0, "people:");
        company.people().values().forEach(this::person);
        line(0, "teams:");
        company.teams().values().forEach(this::team);
    }

    private void person(Person person) {
        line(1, person.id() + ":");
        line(2, "name: " + quoted(person.name()));
        optional(2, "email", person.email());
        line(2, "timezone: " + person.zone());
        hours(2, person.hours());
        Calendars calendars = person.calendars();
        if (!person.away().isEmpty() || !calendars.away().isEmpty()) {
            line(2, "away:");
        }
        for (Away away : person.away()) {
            Away.Days days = (Away.Days) away;
            line(3, "- from: " + days.from());
            line(4, "through: " + days.through());
            optional(4, "why", days.why());
        }
        calendars.away().forEach(calendar -> line(3, "- ics: " + quoted(calendar)));
        map(2, "handles", person.handles());
        if (person.left() != null) {
            line(2, "left: " + person.left());
        }
    }

    private void team(Team team) {
        line(1, team.id() + ":");
        line(2, "name: " + quoted(team.name()));
        line(2, "rotations:");
        team.rotations().forEach(this::rotation);
    }

    private void rotation(Rotation rotation) {
        line(3, rotation.id().rotation() + ":");
        line(4, "name: " + quoted(rotation.name()));
        OwnOrder own = rotation.own();
        Follow follow = rotation.follow();
        if (follow != null) {
            line(4, "follows: " + follow.leader());
        }
        if (follow != null && own == null) {
            line(4, "pick: " + (follow.pick() == Follow.Pick.NEXT ? "next" : "same"));
            hours(4, follow.hours());
        }
        if (own != null) {
            own(own);
        }
        if (rotation.escalatesTo() != null) {
            line(4, "escalates-to: " + rotation.escalatesTo());
        }
        map(4, "links", rotation.links());
        optional(4, "duties", rotation.duties());
        line(4, "events: " + (rotation.timed() ? "timed" : "all-day"));
    }

    private void own(OwnOrder own) {
        Cadence cadence = own.cadence();
        line(4, "start: " + own.start());
        cadence(
                4,
                new Change(
                        own.start(),
                        own.order(),
                        cadence.turn(),
                        cadence.handoff(),
                        cadence.hours(),
                        cadence.zone(),
                        null,
                        null));
        if (!own.changes().isEmpty()) {
            line(4, "changes:");
        }
        for (Change change : own.changes()) {
            line(5, "- from: " + change.from());
            cadence(6, change);
            if (change.first() != null) {
                line(6, "first: " + change.first());
            }
            stamp(6, "made", change.made());
        }
        if (own.end() != null) {
            line(4, "end: " + own.end());
        }
    }

    private void cadence(int depth, Change change) {
        Handoff handoff = change.handoff();
        if (change.order() != null) {
            line(depth, "order:");
            change.order().forEach(person -> line(depth + 1, "- " + person));
        }
        if (change.turn() != null) {
            line(depth, "turn: " + change.turn());
        }
        if (handoff != null) {
            line(depth, "handoff: " + (handoff.weekday() == null ? quoted(handoff.toString()) : handoff));
        }
        if (change.hours() != null) {
            hours(depth, change.hours());
        }
        if (change.zone() != null) {
            line(depth, "timezone: " + change.zone());
        }
    }

    private void hours(int depth, Hours hours) {
        if (hours.windows().size() < 2) {
            line(depth, "hours: " + hours);
            return;
        }
        line(depth, "hours:");
        for (Window window : hours.windows()) {
            line(depth + 1, "- " + window);
        }
    }

    private void override(Entry entry) {
        line(1, "- id: " + entry.id());
        if (entry instanceof Swap swap) {
            line(2, "swap: " + swap.rotation());
            side(swap.first(), swap.second());
        } else {
            cover((Cover) entry);
        }
        optional(2, "why", entry.facts().why());
        stamp(2, "made", entry.facts().made());
        stamp(2, "undone", entry.facts().undone());
        List<String> forced = entry.facts().forced();
        if (!forced.isEmpty()) {
            line(2, "forced:");
        }
        forced.forEach(refusal -> line(3, "- " + refusal));
    }

    private void cover(Cover cover) {
        line(2, "cover: " + cover.rotation());
        if (cover.out() != null) {
            line(2, "out: " + cover.out());
        }
        line(2, "in: " + (cover.in() == null ? "nobody" : cover.in()));
        range(2, key(cover.range()), cover.range());
    }

    private void side(Swap.Side first, Swap.Side second) {
        line(2, key(first.range()) + ":");
        range(3, first.giver(), first.range());
        if (!key(first.range()).equals(key(second.range()))) {
            line(2, key(second.range()) + ":");
        }
        range(3, second.giver(), second.range());
    }

    private static String key(Range range) {
        return range instanceof Range.TurnOf ? "turn" : range instanceof Range.Days ? "days" : "times";
    }

    private void range(int depth, String key, Range range) {
        if (range instanceof Range.TurnOf turn) {
            line(depth, key + ": " + turn.date());
        } else if (range instanceof Range.Days days && days.from().equals(days.through())) {
            line(depth, key + ": " + days.from());
        } else if (range instanceof Range.Days days) {
            line(depth, key + ":");
            line(depth + 1, "from: " + days.from());
            line(depth + 1, "through: " + days.through());
        } else {
            Range.Times times = (Range.Times) range;
            line(depth, key + ":");
            line(depth + 1, "from: " + times.from());
            line(depth + 1, "until: " + times.until());
        }
    }

    private void stamp(int depth, String key, @Nullable Stamp stamp) {
        if (stamp != null) {
            line(depth, key + ":");
            line(depth + 1, "at: " + stamp.at());
            if (stamp.by() != null) {
                line(depth + 1, "by: " + stamp.by());
            }
        }
    }

    private void map(int depth, String key, Map<String, String> map) {
        if (!map.isEmpty()) {
            line(depth, key + ":");
            map.forEach((name, value) -> line(depth + 1, name + ": " + quoted(value)));
        }
    }

    private void optional(int depth, String key, @Nullable String value) {
        if (value != null) {
            line(depth, key + ": " + quoted(value));
        }
    }

    private static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private void line(int depth, String line) {
        text.append("  ".repeat(depth)).append(line).append('\n');
    }
}

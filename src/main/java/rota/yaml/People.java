package rota.yaml;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rota.rotation.Calendars;
import rota.rotation.Hours;
import rota.rotation.Ids;
import rota.rotation.Person;
import rota.rotation.Stamp;
import rota.rotation.Zone;
import rota.yaml.Node.Entry;
import rota.yaml.Node.Mapping;
import rota.yaml.Node.Scalar;
import rota.yaml.Node.Sequence;

/**
 * The people of all files, and whether a name is one of theirs.
 *
 * <pre>
 * people:
 *   ana: {name: Ana Ruiz, timezone: Europe/Madrid, hours: mon-fri 09:00-17:30}
 *   ben:
 * </pre>
 */
final class People {

    private static final List<String> KEYS =
            List.of("name", "email", "timezone", "hours", "handles", "away", "holidays", "left");

    private final Reading reading;
    private final Zone zone;
    private final NamedCalendars calendars;
    private final Map<String, Scalar> keys = new HashMap<>();
    private final Map<String, Person> people = new LinkedHashMap<>();
    /** What the keys that are no ids were probably meant to be. */
    private final Set<String> meant = new HashSet<>();

    private final Names names = new Names(people.values());
    private boolean declared;

    People(Reading reading, Zone zone, NamedCalendars calendars) {
        this.reading = reading;
        this.zone = zone;
        this.calendars = calendars;
    }

    /** Takes the people of one file. */
    void declare(Mapping file) {
        Entry under = file.entry("people");
        if (under == null) {
            return;
        }
        declared = true;
        Mapping block = reading.shapes.mapping("people", under.value(), "people: {ana: {name: Ana Ruiz}}");
        if (block == null) {
            reading.mistakes.hideNames();
            return;
        }
        for (Entry entry : block.entries()) {
            Scalar first = keys.putIfAbsent(entry.key().text(), entry.key());
            if (first != null) {
                reading.mistakes.add(
                        entry.key(),
                        "duplicate-person",
                        "the person " + Quoted.of(first.text()) + " is given twice, first at " + first.place()
                                + "; keep one");
            }
            person(entry, first == null);
        }
    }

    private void person(Entry entry, boolean isFirst) {
        String id = entry.key().text();
        boolean isId = reading.texts.isId(entry.key(), id);
        if (!isId) {
            meant.add(Texts.idLike(id));
        }
        Mapping person = reading.shapes.mapping(id, entry.value(), id + ": {name: Ana Ruiz}");
        if (person == null) {
            return;
        }
        reading.shapes.allow(person, "a person", KEYS);
        String name = reading.texts.name(person, isId ? id : "somebody", false);
        String email = reading.texts.email(person);
        Zone own = reading.zones.optional(person);
        Hours hours = reading.cadences.hours(person);
        Absences absences = new Absences(reading, calendars, id, person);
        List<String> holidays = calendars.holidays(id, person);
        Map<String, String> handles = reading.texts.labelled(person, "handles", "handles: {slack: U024BE7LH}");
        LocalDate left = reading.dates.optional(person, "left");
        if (isId && isFirst) {
            reading.places.person(id, entry.key());
            people.put(
                    id,
                    new Person(
                            id,
                            name,
                            email,
                            own == null ? zone : own,
                            hours == null ? Person.USUAL_HOURS : hours,
                            absences.days(),
                            handles,
                            left,
                            new Calendars(absences.calendars(), holidays),
                            List.of()));
        }
    }

    /** Makes everyone a person whom an order names, where no file has {@code people}. */
    void takeFrom(Mapping orderOrChange) {
        Entry order = orderOrChange.entry("order");
        if (declared || order == null || !(order.value() instanceof Sequence list)) {
            return;
        }
        for (Node item : list.items()) {
            if (item instanceof Scalar name && Ids.isWellFormed(name.text()) && !Ids.isReserved(name.text())) {
                String id = name.text();
                if (!people.containsKey(id)) {
                    people.put(id, Person.named(id, null, null, zone));
                    keys.put(id, name);
                }
            }
        }
    }

    /** Everyone, by id, in the file's order. */
    Map<String, Person> all() {
        return people;
    }

    /** The date from which the person is nobody's colleague, or null. */
    @Nullable
    LocalDate left(String id) {
        Person person = people.get(id);
        return person == null ? null : person.left();
    }

    /** The id of a person; null if the node names nobody who is known, which is then a mistake. */
    @Nullable
    String named(String key, Node node) {
        String id = reading.shapes.text(key, node, key + ": ana");
        return id == null || !isKnown(key, node, id) ? null : id;
    }

    /** The same, of somebody in an order; null also if it can't be known who is in it. */
    @Nullable
    String named(String key, Node node, @Nullable List<String> order) {
        String id = named(key, node);
        if (order != null) {
            for (String person : order) {
                if (!people.containsKey(person)) {
                    return null;
                }
            }
        }
        return id;
    }

    private boolean isKnown(String key, Node node, String id) {
        if (keys.containsKey(id)) {
            return people.containsKey(id);
        }
        if (Names.isNobody(id) && (key.equals("in") || key.equals("out")) && !reading.mistakes.hidesNames()) {
            reading.mistakes.add(
                    node,
                    "unknown-person",
                    Quoted.of(id) + " is no person; "
                            + (key.equals("in")
                                    ? "did you mean 'nobody'?"
                                    : "delete 'out', and the cover takes all of its time, also what nobody has"));
            return false;
        }
        if (Ids.isReserved(id)) {
            reading.mistakes.add(node, "reserved-id", "'" + id + "' is no person; write the id of one");
            return false;
        }
        if (!declared && !Ids.isWellFormed(id)) {
            return reading.texts.isId(node, id);
        }
        if (!reading.mistakes.hidesNames() && !meant.contains(id)) {
            reading.mistakes.add(node, "unknown-person", unknown(key, id));
        }
        return false;
    }

    private String unknown(String key, String id) {
        String named = declared ? names.idOf(id) : null;
        if (named != null) {
            return Quoted.of(id) + " is a name; write the id '" + named + "'";
        }
        String near = reading.mistakes.suggestion(id, keys.keySet());
        return "no person " + Quoted.of(id) + (declared ? " in people" : " in any order")
                + (near.isEmpty() && key.equals("in") ? Suggestion.of(id, List.of(Ids.NOBODY)) : near);
    }

    /** {@code {at: 2026-01-20T10:12:00Z, by: ana}} under the key; null if it is not there, or is wrong. */
    @Nullable
    Stamp stamp(Mapping mapping, String key) {
        Entry entry = mapping.entry(key);
        String example = key + ": {at: 2026-01-20T10:12:00Z, by: ana}";
        if (entry == null) {
            return null;
        }
        Mapping stamp = reading.shapes.item(key, entry.value(), example);
        if (stamp == null) {
            return null;
        }
        reading.shapes.allow(stamp, "'" + key + "'", List.of("at", "by"));
        Entry at = stamp.entry("at");
        if (reading.shapes.isMissing(stamp, "at")) {
            reading.mistakes.add(stamp, "missing-key", "'" + key + "' needs 'at', like " + example);
        }
        Instant instant = at == null ? null : reading.dates.instant("at", at.value());
        Entry by = stamp.entry("by");
        String person = by == null ? null : named("by", by.value());
        return instant == null ? null : new Stamp(instant, person);
    }
}

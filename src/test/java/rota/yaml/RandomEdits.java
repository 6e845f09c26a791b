package rota.yaml;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import rota.edit.Edit;
import rota.edit.Section;
import rota.override.Cover;
import rota.override.Entry;
import rota.override.Range;
import rota.override.Swap;
import rota.override.WallTime;
import rota.rotation.Away;
import rota.rotation.Change;
import rota.rotation.OwnOrder;
import rota.rotation.Person;
import rota.rotation.Rotation;
import rota.rotation.RotationId;
import rota.rotation.Stamp;

/** Edits of all kinds, drawn by lot, that a roster can have; not all of them make sense. */
final class RandomEdits {

    private static final List<String> REASONS = List.of(
            "moving house",
            "ill, since monday",
            "a: b # c",
            "🎉 \"yes\"",
            "line\nline",
            " ",
            "null",
            "it's mine]",
            "x".repeat(300));

    private final SplittableRandom random;
    private final ReadRoster read;
    private final List<String> people;
    private final List<Rotation> rotations;

    RandomEdits(SplittableRandom random, ReadRoster read) {
        this.random = random;
        this.read = read;
        this.people = List.copyOf(read.roster().company().people().keySet());
        this.rotations = List.copyOf(read.roster().company().rotations().values());
    }

    /** One edit, or two that go together. */
    List<Edit> edits() {
        return switch (random.nextInt(7)) {
            case 0, 1 -> List.of(addOverride());
            case 2 -> takeBack();
            case 3 -> List.of(noteAway());
            case 4 -> List.of(addPerson());
            case 5 -> setOrder(order(), null);
            default -> {
                Edit.AddPerson add = addPerson();
                List<Edit> both = new ArrayList<>(List.of(add));
                both.addAll(setOrder(order(), add.person().id()));
                yield both;
            }
        };
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private LocalDate date() {
        return LocalDate.of(2025, 12, 1).plusDays(random.nextInt(200));
    }

    private Stamp stamp() {
        return new Stamp(
                Instant.parse("2026-01-20T10:12:00Z").plusSeconds(random.nextInt(1000)),
                random.nextBoolean() ? pick(people) : null);
    }

    private @Nullable String why() {
        return random.nextBoolean() ? pick(REASONS) : null;
    }

    private Edit addOverride() {
        RotationId rotation = pick(rotations).id();
        Section section = read.section(rotation.team());
        Entry.Facts facts = new Entry.Facts(
                "zz" + random.nextInt(1000000),
                why(),
                random.nextBoolean() ? stamp() : null,
                null,
                random.nextInt(4) == 0 ? List.of("away", "double-booked") : List.of());
        return new Edit.AddOverride(entry(facts, rotation), random.nextInt(section.from(), section.until() + 1));
    }

    private Entry entry(Entry.Facts facts, RotationId rotation) {
        String one = pick(people);
        String other = pick(people);
        if (one.equals(other) || random.nextBoolean()) {
            String out = one.equals(other) ? null : one;
            return new Cover(facts, rotation, range(), out, random.nextInt(4) == 0 ? null : other);
        }
        return new Swap(facts, rotation, new Swap.Side(one, range()), new Swap.Side(other, range()));
    }

    private Range range() {
        LocalDate date = date();
        return switch (random.nextInt(4)) {
            case 0 -> new Range.TurnOf(date);
            case 1 -> new Range.Days(date, date);
            case 2 -> new Range.Days(date, date.plusDays(3));
            default -> {
                LocalDateTime noon = date.atTime(12, 0);
                yield new Range.Times(new WallTime(noon, null), new WallTime(noon.plusMinutes(90), null));
            }
        };
    }

    private List<Edit> takeBack() {
        List<Entry> standing = read.roster().overrides().stream()
                .filter(entry -> !entry.isUndone())
                .toList();
        return standing.isEmpty()
                ? List.of(noteAway())
                : List.of(new Edit.TakeBack(pick(standing).id(), stamp()));
    }

    private Edit noteAway() {
        LocalDate from = date();
        return new Edit.NoteAway(pick(people), new Away.Days(from, from.plusDays(random.nextInt(9)), why()));
    }

    private Edit.AddPerson addPerson() {
        String id = "new" + random.nextInt(1000000);
        String name = random.nextBoolean() ? null : pick(List.of("Dee Larsen", "Zoë: \"Z\"", "O'Neill, Fay"));
        String email = random.nextBoolean() ? null : "dee@example.com";
        Person person = Person.named(id, name, email, read.roster().company().zone());
        return new Edit.AddPerson(person, pick(rotations).id().team());
    }

    private @Nullable Rotation order() {
        List<Rotation> own =
                rotations.stream().filter(each -> each.own() != null).toList();
        return own.isEmpty() ? null : pick(own);
    }

    private List<Edit> setOrder(@Nullable Rotation rotation, @Nullable String joins) {
        OwnOrder own = rotation == null ? null : rotation.own();
        if (rotation == null || own == null) {
            return List.of();
        }
        List<LocalDate> dates = new ArrayList<>();
        dates.add(own.start());
        own.changes().forEach(change -> dates.add(change.from()));
        dates.add(dates.get(dates.size() - 1).plusDays(7 * random.nextInt(1, 9)));
        dates.add(own.start().plusDays(7));
        LocalDate from = pick(dates);
        List<String> order = own.order();
        for (Change change : own.changes()) {
            order = change.order() == null || change.from().isAfter(from) ? order : change.order();
        }
        Stamp made = random.nextBoolean() && from.isAfter(own.start()) ? stamp() : null;
        return List.of(new Edit.SetOrder(rotation.id(), from, altered(order, joins), made));
    }

    private List<String> altered(List<String> order, @Nullable String joins) {
        List<String> altered = new ArrayList<>(order);
        if (joins != null) {
            altered.add(random.nextInt(altered.size() + 1), joins);
        }
        if (altered.size() > 1 && random.nextInt(3) > 0) {
            altered.remove(random.nextInt(altered.size()));
        }
        String other = pick(people);
        if (random.nextInt(3) == 0 && !altered.contains(other)) {
            altered.add(random.nextInt(altered.size() + 1), other);
        }
        return altered;
    }
}

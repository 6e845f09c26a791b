package rota.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rota.edit.Edit;
import rota.override.Cover;
import rota.override.Entry;
import rota.override.Range;
import rota.override.Swap;
import rota.rotation.Away;
import rota.rotation.Person;
import rota.rotation.RotationId;
import rota.rotation.Stamp;
import rota.rotation.Zone;
import rota.testing.Words;

/** Edits for tests, and what becomes of a file by them. */
final class Edited {

    /** The end of a file that has one team. */
    static final String TEAMS = """
            teams:
              core:
                rotations:
                  hero: {start: 2026-01-05, order: [ana, ben, chi]}
            """;

    static final RotationId HERO = new RotationId("core", "hero");
    static final Stamp MADE = new Stamp(Instant.parse("2026-01-20T10:12:00Z"), "ana");

    private Edited() {}

    /** The text after the edits; the text itself if they need nothing to be written. */
    static String text(String before, Edit... edits) {
        try {
            List<NewText> texts = Editor.texts(Rosters.read(before), List.of(edits));
            return texts.isEmpty() ? before : new String(texts.get(0).after(), UTF_8);
        } catch (CannotEdit cannot) {
            throw new AssertionError(cannot.place() + ": " + cannot.sentence(), cannot);
        }
    }

    /** What becomes of a part of a file that stands above its teams. */
    static String above(String part, Edit... edits) {
        String after = text(part + TEAMS, edits);
        if (!after.endsWith(TEAMS)) {
            throw new AssertionError("the teams have changed:\n" + after);
        }
        return after.substring(0, after.length() - TEAMS.length());
    }

    /** Ana stands in for Chi on 21 January; so many overrides come before that. */
    static Edit cover(int place) {
        return cover(place, null);
    }

    static Edit cover(int place, @Nullable String why) {
        return new Edit.AddOverride(cover("mxkpq", HERO, why), place);
    }

    static Entry cover(String id, RotationId rotation, @Nullable String why) {
        Entry.Facts facts = new Entry.Facts(id, why, MADE, null, List.of());
        return new Cover(facts, rotation, Words.days("2026-01-21"), "chi", "ana");
    }

    /** Nobody stands in on 21 and 22 January. */
    static Edit nobody(int place) {
        Entry.Facts facts = new Entry.Facts("mxkpr", null, null, null, List.of());
        Range days = Words.days("2026-01-21", "2026-01-22");
        return new Edit.AddOverride(new Cover(facts, HERO, days, null, null), place);
    }

    /** Ben and Chi swap something. */
    static Edit swap(String id, int place, Range gives, Range takes) {
        Entry.Facts facts = new Entry.Facts(id, "moving house", MADE, null, List.of("away", "double-booked"));
        return new Edit.AddOverride(
                new Swap(facts, HERO, new Swap.Side("ben", gives), new Swap.Side("chi", takes)), place);
    }

    static Edit takeBack(String id) {
        return new Edit.TakeBack(id, new Stamp(Instant.parse("2026-01-21T08:00:00Z"), "ben"));
    }

    static Edit skiing(String person) {
        Away.Days away = new Away.Days(LocalDate.of(2026, 2, 16), LocalDate.of(2026, 2, 20), "skiing");
        return new Edit.NoteAway(person, away);
    }

    static Edit dee(@Nullable String name, @Nullable String email) {
        return new Edit.AddPerson(Person.named("dee", name, email, Zone.of("UTC")), "core");
    }

    /** {@code order("2026-03-02", "ana, ben, chi, dee")}, with no word on when it was agreed. */
    static Edit order(String from, String people) {
        return order(from, people, null);
    }

    static Edit order(String from, String people, @Nullable Stamp made) {
        return new Edit.SetOrder(HERO, LocalDate.parse(from), Arrays.asList(people.split(", ", -1)), made);
    }
}

package rota.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rota.override.Cover;
import rota.override.Entry.Facts;
import rota.override.OverrideIds;
import rota.override.Swap;
import rota.rotation.Ids;
import rota.rotation.RotationId;
import rota.rotation.Stamp;
import rota.yaml.Node.Entry;
import rota.yaml.Node.Mapping;

/**
 * Reads the overrides of all files.
 *
 * <pre>
 * overrides:
 *   - {id: mxkpq, cover: core/support-hero, out: chi, in: ana, days: 2026-01-21}
 *   - {id: kzrwt, swap: core/support-hero, turn: {ben: 2026-02-02, chi: 2026-02-09}}
 * </pre>
 *
 * <p>In the ledger's folder each is a file, with the same keys.
 */
final class Overrides {

    private static final List<String> KEYS =
            List.of("id", "swap", "cover", "turn", "days", "times", "out", "in", "why", "made", "undone", "forced");
    /** An override that could be a file of the ledger. */
    static final String FILE_EXAMPLE = "{cover: core/support-hero, out: chi, in: ana, days: 2026-01-21}";

    private static final String EXAMPLE = "overrides: [" + FILE_EXAMPLE + "]";

    private final Reading reading;
    private final Teams teams;
    private final People people;
    private final Ranges ranges;
    private final List<Mapping> entries = new ArrayList<>();
    private final Set<Source> ledger = new HashSet<>();
    private final Map<String, Node> ids = new HashMap<>();

    Overrides(Reading reading, Teams teams, Rotations rotations, People people) {
        this.reading = reading;
        this.teams = teams;
        this.people = people;
        this.ranges = new Ranges(reading, rotations, people);
    }

    /** Takes the overrides of one file. */
    void declare(Mapping file) {
        Entry under = file.entry("overrides");
        for (Node item : under == null ? List.<Node>of() : reading.shapes.items("overrides", under.value(), EXAMPLE)) {
            Mapping entry = reading.shapes.item("overrides", item, EXAMPLE);
            if (entry != null) {
                entries.add(entry);
                takeId(entry);
            }
        }
    }

    /** Takes a file of the ledger's folder, which is one override. */
    void declareFile(Mapping file) {
        entries.add(file);
        ledger.add(file.source());
        takeId(file);
    }

    private void takeId(Mapping entry) {
        Entry under = entry.entry("id");
        String id = under == null ? null : reading.shapes.text("id", under.value(), "id: mxkpq");
        if (id == null || under == null) {
            return;
        }
        if (!Ids.isWellFormed(id) || Ids.isReserved(id)) {
            reading.mistakes.add(
                    under.value(), "bad-id", Quoted.of(id) + " can't be an id; leave it out, and rota finds one");
            return;
        }
        Node first = ids.putIfAbsent(id, under.value());
        if (first != null) {
            reading.mistakes.add(
                    under.value(),
                    "duplicate-override",
                    "the override " + Quoted.of(id) + " is given twice, first at " + first.place()
                            + "; leave the id out, and rota finds one");
        }
    }

    /** All of them, in file order, each with an id; those that are wrong are missing. */
    List<rota.override.Entry> read() {
        OverrideIds free = new OverrideIds(ids.keySet());
        List<rota.override.Entry> read = new ArrayList<>(entries.size());
        for (Mapping entry : entries) {
            int before = reading.mistakes.count();
            boolean isFile = ledger.contains(entry.source());
            reading.shapes.allow(entry, isFile ? "a file of the ledger" : "an override", KEYS);
            Entry swap = entry.entry("swap");
            Entry cover = entry.entry("cover");
            if (swap != null && cover != null) {
                refuseBoth(swap, cover);
            } else if (reading.shapes.isMissing(entry, "swap") && reading.shapes.isMissing(entry, "cover")) {
                reading.mistakes.add(
                        entry,
                        "swap-or-cover",
                        "an override needs a 'swap' or a 'cover', with the rotation it is about, like "
                                + (isFile ? FILE_EXAMPLE : EXAMPLE));
            }
            RotationId rotation = rotation(entry, swap == null ? cover : swap);
            rota.override.Entry override = swap == null || cover != null
                    ? cover(entry, rotation, free, before)
                    : swap(entry, rotation, free, before);
            if (override != null) {
                reading.places.override(override.id(), entry);
                read.add(override);
            }
        }
        return read;
    }

    private void refuseBoth(Entry swap, Entry cover) {
        Entry second = swap.key().at() < cover.key().at() ? cover : swap;
        reading.mistakes.add(
                second.key(), "swap-or-cover", "an override is either a swap or a cover; delete 'swap' or 'cover'");
    }

    private @Nullable RotationId rotation(Mapping entry, @Nullable Entry under) {
        RotationId rotation = under == null ? null : teams.named(under.key().text(), under.value(), null);
        Source file = rotation == null ? null : teams.fileOf(rotation.team());
        if (rotation != null
                && file != null
                && under != null
                && file != entry.source()
                && !ledger.contains(entry.source())) {
            reading.mistakes.add(
                    under.value(),
                    "wrong-file",
                    "the overrides of " + rotation + " stand in the file with its team; move this one to " + file.name);
        }
        return rotation;
    }

    private rota.override.@Nullable Entry cover(
            Mapping entry, @Nullable RotationId rotation, OverrideIds free, int before) {
        rota.override.Range range = ranges.ofCover(entry, rotation);
        Entry out = entry.entry("out");
        Entry in = entry.entry("in");
        String from = out == null ? null : people.named("out", out.value());
        String to = in == null || isNobody(in.value()) ? null : people.named("in", in.value());
        if (reading.shapes.isMissing(entry, "in") && entry.entry("cover") != null) {
            reading.mistakes.add(entry, "missing-key", "a cover needs 'in', the person who stands in, or 'in: nobody'");
        } else if (in != null && from != null && from.equals(to)) {
            reading.mistakes.add(in.value(), "same-person", "'" + from + "' can't stand in for themselves");
        }
        Stamp made = people.stamp(entry, "made");
        Facts facts = facts(entry, made);
        if (reading.mistakes.count() > before || rotation == null || range == null) {
            return null;
        }
        String id = facts.id().isEmpty() ? free.ofCover(rotation, range, from, to, made) : facts.id();
        return new Cover(withId(facts, id), rotation, range, from, to);
    }

    private static boolean isNobody(Node node) {
        return node instanceof Node.Scalar text && text.text().equals(Ids.NOBODY);
    }

    private rota.override.@Nullable Entry swap(
            Mapping entry, @Nullable RotationId rotation, OverrideIds free, int before) {
        for (String key : List.of("out", "in")) {
            Entry wrong = entry.entry(key);
            if (wrong != null) {
                reading.mistakes.add(
                        wrong.key(),
                        "cover-key",
                        "a swap has no '" + key + "'; its two people stand under turn, days or times: " + Ranges.SWAP);
            }
        }
        List<Swap.Side> sides = ranges.ofSwap(entry, rotation);
        Stamp made = people.stamp(entry, "made");
        Facts facts = facts(entry, made);
        if (reading.mistakes.count() > before || rotation == null || sides.size() != 2) {
            return null;
        }
        Swap.Side first = sides.get(0);
        Swap.Side second = sides.get(1);
        String id = facts.id().isEmpty() ? free.ofSwap(rotation, first, second, made) : facts.id();
        return new Swap(withId(facts, id), rotation, first, second);
    }

    /** What is common to both kinds; the id is empty where it is not written. */
    private Facts facts(Mapping entry, @Nullable Stamp made) {
        Entry id = entry.entry("id");
        String written = id != null && id.value() instanceof Node.Scalar text ? text.text() : "";
        return new Facts(
                written,
                reading.texts.prose(entry, "why"),
                made,
                people.stamp(entry, "undone"),
                reading.texts.several(entry, "forced", "forced: [away]"));
    }

    private static Facts withId(Facts facts, String id) {
        return new Facts(id, facts.why(), facts.made(), facts.undone(), facts.forced());
    }
}

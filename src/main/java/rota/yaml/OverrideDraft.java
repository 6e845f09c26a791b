package rota.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rota.override.Cover;
import rota.override.Entry;
import rota.override.Range;
import rota.override.Swap;
import rota.rotation.Ids;

/**
 * An override as it is written.
 *
 * <pre>
 * id: mxkpq
 * cover: core/support-hero
 * out: chi
 * in: ana
 * days: 2026-01-21
 * made: {at: 2026-01-20T10:12:00Z, by: ana}
 * </pre>
 */
final class OverrideDraft {

    private OverrideDraft() {}

    /** The whole entry, on lines of its own where that is possible. */
    static Draft.Keys of(Entry entry) {
        Map<String, Draft> values = new LinkedHashMap<>();
        Entry.Facts facts = entry.facts();
        values.put("id", new Draft.Word(facts.id()));
        if (entry instanceof Swap swap) {
            put(values, swap);
        } else {
            put(values, (Cover) entry);
        }
        Draft.put(values, "why", facts.why());
        if (!facts.forced().isEmpty()) {
            values.put("forced", forced(facts.forced()));
        }
        if (facts.made() != null) {
            values.put("made", Draft.of(facts.made()));
        }
        if (facts.undone() != null) {
            values.put("undone", Draft.of(facts.undone()));
        }
        return new Draft.Keys(values, true);
    }

    private static void put(Map<String, Draft> values, Swap swap) {
        values.put("swap", new Draft.Word(swap.rotation().toString()));
        Map<String, Map<String, Draft>> gives = new LinkedHashMap<>();
        for (Swap.Side side : List.of(swap.first(), swap.second())) {
            gives.computeIfAbsent(key(side.range()), none -> new LinkedHashMap<>())
                    .put(side.giver(), draft(side.range()));
        }
        gives.forEach((key, of) -> values.put(key, new Draft.Keys(of, false)));
    }

    private static void put(Map<String, Draft> values, Cover cover) {
        values.put("cover", new Draft.Word(cover.rotation().toString()));
        if (cover.out() != null) {
            values.put("out", new Draft.Word(cover.out()));
        }
        values.put("in", new Draft.Word(cover.in() == null ? Ids.NOBODY : cover.in()));
        values.put(key(cover.range()), draft(cover.range()));
    }

    private static Draft forced(List<String> refusals) {
        List<Draft> items = new ArrayList<>();
        refusals.forEach(refusal -> items.add(new Draft.Prose(refusal)));
        return new Draft.Items(items, false);
    }

    private static String key(Range range) {
        return range instanceof Range.TurnOf ? "turn" : range instanceof Range.Days ? "days" : "times";
    }

    private static Draft draft(Range range) {
        if (range instanceof Range.TurnOf turn) {
            return Draft.of(turn.date());
        }
        Map<String, Draft> values = new LinkedHashMap<>();
        if (range instanceof Range.Days days) {
            if (days.from().equals(days.through())) {
                return Draft.of(days.from());
            }
            values.put("from", Draft.of(days.from()));
            values.put("through", Draft.of(days.through()));
        } else {
            Range.Times times = (Range.Times) range;
            values.put("from", new Draft.Word(times.from().toString()));
            values.put("until", new Draft.Word(times.until().toString()));
        }
        return new Draft.Keys(values, false);
    }
}

package rota.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rota.edit.Proposal;
import rota.rotation.Company;
import rota.rotation.Interval;
import rota.rotation.RotationId;
import rota.rotation.SafeText;
import rota.rotation.Turn;
import rota.schedule.Difference;
import rota.schedule.RotationSchedule;

/**
 * What an edit moves, as people see it: stretches that only a rotation's hours interrupt are one, and a rotation that moves
 * as the one it follows stands with that one.
 *
 * @param rotation the rotation
 * @param alike others in which the same moves, because they follow it
 * @param rows what moves, in order of time
 */
record Moves(RotationId rotation, List<RotationId> alike, List<Row> rows) {

    /**
     * A stretch that passes from one person to another.
     *
     * @param time the stretch, from the first to the last instant that is open
     * @param before who has it, or null for nobody
     * @param after who would have it, or null for nobody
     */
    record Row(
            Interval time,
            @Nullable String before,
            @Nullable String after) {}

    /** What the proposal moves, rotation by rotation. */
    static List<Moves> of(Proposal proposal) {
        Map<RotationId, List<Row>> rows = new LinkedHashMap<>();
        for (Difference change : proposal.changes()) {
            RotationId id = change.rotation();
            add(proposal.after().rotation(id), rows.computeIfAbsent(id, known -> new ArrayList<>()), change);
        }
        List<Moves> moves = new ArrayList<>();
        for (Map.Entry<RotationId, List<Row>> entry : rows.entrySet()) {
            Moves leader = leader(proposal.after().company(), moves, entry.getKey(), entry.getValue());
            if (leader == null) {
                moves.add(new Moves(entry.getKey(), new ArrayList<>(), entry.getValue()));
            } else {
                leader.alike.add(entry.getKey());
            }
        }
        return moves;
    }

    private static void add(RotationSchedule rotation, List<Row> rows, Difference change) {
        int last = rows.size() - 1;
        if (last >= 0) {
            Row row = rows.get(last);
            boolean continues = Objects.equals(row.before, change.before())
                    && Objects.equals(row.after, change.after())
                    && isOneTurn(rotation, row.time, change.time())
                    && rotation.isClosed(row.time.end(), change.time().start());
            if (continues) {
                rows.set(last, new Row(row.time.hull(change.time()), row.before, row.after));
                return;
            }
        }
        for (Interval part : byTurn(rotation, change.time())) {
            rows.add(new Row(part, change.before(), change.after()));
        }
    }

    private static boolean isOneTurn(RotationSchedule rotation, Interval one, Interval other) {
        Turn turn = rotation.turns().at(one.start());
        return turn != null && turn.time().contains(other.start());
    }

    private static List<Interval> byTurn(RotationSchedule rotation, Interval time) {
        List<Interval> parts = new ArrayList<>();
        for (Turn turn : rotation.turns().touching(time)) {
            parts.add(turn.time().intersection(time));
        }
        return parts.isEmpty() ? List.of(time) : parts;
    }

    private static @Nullable Moves leader(Company company, List<Moves> moves, RotationId id, List<Row> rows) {
        for (Moves known : moves) {
            if (known.rows.equals(rows) && company.isFamily(known.rotation, id)) {
                return known;
            }
        }
        return null;
    }

    /** {@code Core Analytics Support hero and Secondary}: what moves alike, as sentences say it. */
    String roles(Company company) {
        String roles = SafeText.of(company.team(rotation.team()).name() + " "
                + company.rotation(rotation).name());
        return alike.isEmpty() ? roles : roles + " and " + String.join(" and ", followers(company));
    }

    /** The names of the rotations that move alike; with their team where that is another one. */
    List<String> followers(Company company) {
        List<String> names = new ArrayList<>();
        for (RotationId id : alike) {
            String name = SafeText.of(company.rotation(id).name());
            String team = SafeText.of(company.team(id.team()).name());
            names.add(id.team().equals(rotation.team()) ? name : team + " " + name);
        }
        return names;
    }
}

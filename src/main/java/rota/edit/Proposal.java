package rota.edit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rota.rotation.Follow;
import rota.rotation.Interval;
import rota.rotation.RotationId;
import rota.schedule.Clash;
import rota.schedule.Difference;
import rota.schedule.Outcome;
import rota.schedule.Schedule;

/**
 * What edits would do: the schedule before and after them, and what differs.
 *
 * @param before the schedule as it is
 * @param edits the edits
 * @param after the schedule as it would be
 * @param changes every stretch of any rotation that would be somebody else's, rotation by rotation as the edits reach them, in
 *     order of time
 * @param clashes what speaks against those who would gain time
 * @param orphaned the overrides that hold now and would not any more
 * @param revived the overrides that do nothing now, other than undone ones, and would hold
 */
public record Proposal(
        Schedule before,
        List<Edit> edits,
        Schedule after,
        List<Difference> changes,
        List<Clash> clashes,
        List<Outcome> orphaned,
        List<Outcome> revived) {

    /** Keeps copies of the lists. */
    public Proposal {
        edits = List.copyOf(edits);
        changes = List.copyOf(changes);
        clashes = List.copyOf(clashes);
        orphaned = List.copyOf(orphaned);
        revived = List.copyOf(revived);
    }

    /**
     * What the edits would do.
     *
     * @param until for a rotation whose order changes, which has no end, up to when it is looked at
     * @throws rota.rotation.InvalidRotation if an order can't be set
     */
    static Proposal of(Schedule before, List<Edit> edits, Map<RotationId, Instant> until) {
        Schedule after = Schedule.of(Edits.applied(before.roster(), edits));
        Reach reach = new Reach(before, after);
        for (Edit edit : edits) {
            if (edit instanceof Edit.SetOrder set) {
                Instant from = after.rotation(set.rotation()).turns().dayStart(set.from());
                reach.add(set.rotation(), Interval.between(from, until.getOrDefault(set.rotation(), from)));
            } else if (edit instanceof Edit.AddOverride add) {
                reach.add(add.entry().rotation(), null);
            } else if (edit instanceof Edit.TakeBack back) {
                reach.add(rotation(before, back.id()), null);
            }
        }
        List<Difference> changes = reach.changes();
        return new Proposal(before, edits, after, changes, clashes(after, changes), reach.orphaned(), reach.revived());
    }

    private static RotationId rotation(Schedule schedule, String override) {
        for (var entry : schedule.roster().overrides()) {
            if (entry.id().equals(override)) {
                return entry.rotation();
            }
        }
        throw new IllegalArgumentException("no override '" + override + "'");
    }

    private static List<Clash> clashes(Schedule after, List<Difference> changes) {
        List<Clash> clashes = new ArrayList<>();
        for (Difference change : changes) {
            String person = change.after();
            if (person == null) {
                continue;
            }
            for (Clash clash : Clash.of(after, change.rotation(), change.time(), person)) {
                if (!isKnown(after, clashes, clash)) {
                    clashes.add(clash);
                }
            }
        }
        return clashes;
    }

    /** Whether it is told of the rotation that this one follows, or of the other one of the two, already. */
    private static boolean isKnown(Schedule after, List<Clash> clashes, Clash clash) {
        for (Clash known : clashes) {
            boolean same = known.person().equals(clash.person())
                    && known.code().equals(clash.code())
                    && known.time().overlaps(clash.time());
            boolean mirrored =
                    known instanceof Clash.TwiceAtOnce twice && twice.other().equals(clash.rotation());
            if (same && (mirrored || after.company().isFamily(known.rotation(), clash.rotation()))) {
                return true;
            }
        }
        return false;
    }

    /** The first instant at which anything would be somebody else's; null if nothing would. */
    @Nullable
    Instant earliest() {
        Instant earliest = null;
        for (Difference change : changes) {
            Instant start = change.time().start();
            earliest = earliest == null || start.isBefore(earliest) ? start : earliest;
        }
        return earliest;
    }

    /** Whether the rotation is not edited but takes whoever comes next where something is (rule R7, {@code pick: next}). */
    public boolean isDerived(RotationId rotation) {
        for (Edit edit : edits) {
            if (isAbout(edit, rotation)) {
                return false;
            }
        }
        Follow follow = after.company().rotation(rotation).follow();
        return follow != null && (follow.pick() == Follow.Pick.NEXT || isDerived(follow.leader()));
    }

    /** Whether it takes an override back. */
    public boolean isUndo() {
        for (Edit edit : edits) {
            if (edit instanceof Edit.TakeBack) {
                return true;
            }
        }
        return false;
    }

    private boolean isAbout(Edit edit, RotationId rotation) {
        if (edit instanceof Edit.AddOverride add) {
            return add.entry().rotation().equals(rotation);
        }
        if (edit instanceof Edit.SetOrder set) {
            return set.rotation().equals(rotation);
        }
        return edit instanceof Edit.TakeBack back && rotation(before, back.id()).equals(rotation);
    }

    /** What would become of an override, which is there afterwards. */
    Outcome outcome(RotationId rotation, String override) {
        for (Outcome outcome : after.rotation(rotation).outcomes()) {
            if (outcome.entry().id().equals(override)) {
                return outcome;
            }
        }
        throw new IllegalArgumentException("no override '" + override + "' on " + rotation);
    }
}

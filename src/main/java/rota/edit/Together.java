package rota.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import rota.override.Swap;
import rota.rotation.RotationId;
import rota.schedule.Schedule;

/** Swaps that are made one after the other, each in what those before it leave, and written as one edit. */
public final class Together {

    private final Setting start;
    private final List<Edit> edits = new ArrayList<>();
    private Setting now;

    /** Nothing yet, in this setting. */
    public Together(Setting start) {
        this.start = start;
        this.now = start;
    }

    /** The same so far; what is added to the one is not added to the other. */
    public Together copy() {
        Together copy = new Together(start);
        copy.edits.addAll(edits);
        copy.now = now;
        return copy;
    }

    /**
     * One more swap.
     *
     * @throws Refused if it can't be made after those before it; then nothing is added
     */
    public Granted swap(RotationId rotation, Swap.Side first, Swap.Side second) throws Refused {
        Granted granted = new Agreement(now).swap(rotation, first, second);
        Edit.AddOverride added = (Edit.AddOverride) granted.proposal().edits().get(0);
        edits.add(added);
        Section grown = now.sections().apply(rotation.team());
        Setting before = now;
        now = new Setting(
                granted.proposal().after(),
                start.terms(),
                team -> before.sections().apply(team).after(added, grown));
        return granted;
    }

    /** The schedule with all swaps so far. */
    public Schedule after() {
        return now.schedule();
    }

    /** All of them as one edit. */
    public Proposal proposal() {
        return Proposal.of(start.schedule(), edits, Map.of());
    }
}

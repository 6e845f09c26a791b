package rota.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rota.override.Cover;
import rota.override.Entry;
import rota.override.Range;
import rota.override.Swap;
import rota.rotation.Interval;
import rota.rotation.RotationId;
import rota.rotation.Stamp;
import rota.schedule.Clash;
import rota.schedule.Outcome;

/** Makes an override of which everything is known, or says why it can't be made. */
final class Agreement {

    private final Setting setting;
    private final Wording wording;
    private final Commands commands;

    Agreement(Setting setting) {
        this.setting = setting;
        this.wording = new Wording(setting.schedule());
        this.commands = new Commands(setting);
    }

    /** A swap of what one person gives for what another gives. */
    Granted swap(RotationId rotation, Swap.Side first, Swap.Side second) throws Refused {
        Stamp made = setting.terms().stamp();
        String id = setting.freeIds().ofSwap(rotation, first, second, made);
        Proposal proposal = propose(new Swap(facts(id, List.of()), rotation, first, second));
        List<String> forced = overruled(proposal);
        if (!forced.isEmpty()) {
            proposal = propose(new Swap(facts(id, forced), rotation, first, second));
        }
        String command = commands.swap(rotation, first.giver(), first.range(), second.giver(), second.range());
        return new Granted(proposal, rotation, id, command, List.of());
    }

    /** A cover of what one person has by another, or by nobody. */
    Granted cover(RotationId rotation, String out, Range range, @Nullable String in) throws Refused {
        Stamp made = setting.terms().stamp();
        String id = setting.freeIds().ofCover(rotation, range, out, in, made);
        Proposal proposal = propose(new Cover(facts(id, List.of()), rotation, range, out, in));
        List<String> forced = overruled(proposal);
        if (!forced.isEmpty()) {
            proposal = propose(new Cover(facts(id, forced), rotation, range, out, in));
        }
        return new Granted(proposal, rotation, id, commands.cover(rotation, out, range, in), List.of());
    }

    private Entry.Facts facts(String id, List<String> forced) {
        return new Entry.Facts(id, setting.terms().why(), setting.terms().stamp(), null, forced);
    }

    private Proposal propose(Entry entry) throws Refused {
        Section section = setting.sections().apply(entry.rotation().team());
        Edit edit = new Placement(setting.schedule()).of(entry, section);
        Proposal proposal = Proposal.of(setting.schedule(), List.of(edit), Map.of());
        Outcome outcome = proposal.outcome(entry.rotation(), entry.id());
        if (outcome.state() != Outcome.State.APPLIED) {
            throw new Refused(outcome.reason() + " (" + wording.named(entry.rotation()) + ")", List.of());
        }
        Refusals.refusePast(setting, proposal, remainder(entry));
        return proposal;
    }

    /** The command for what is still to come of it. */
    private List<String> remainder(Entry entry) {
        RotationId rotation = entry.rotation();
        if (entry instanceof Cover cover) {
            String left = cover.out() == null ? null : commands.left(rotation, cover.out(), cover.range());
            return left == null ? List.of() : List.of(Commands.cover(rotation, left, cover.in()));
        }
        Swap swap = (Swap) entry;
        String first = left(rotation, swap.first());
        String second = left(rotation, swap.second());
        return first == null || second == null ? List.of() : List.of(Commands.swap(rotation, first, second));
    }

    /** A swap takes somebody who has all of what is left. */
    private @Nullable String left(RotationId rotation, Swap.Side side) {
        Interval time = setting.schedule().rotation(rotation).time(side.range());
        boolean hasAll = setting.holdings(rotation).hasAllToCome(side.giver(), time);
        return hasAll ? commands.left(rotation, side.giver(), side.range()) : null;
    }

    /** What has to be recorded as overruled; refuses if it isn't allowed to be. */
    private List<String> overruled(Proposal proposal) throws Refused {
        if (!setting.terms().force()) {
            Refusals.refuseClashes(proposal);
            Refusals.refuseOrphans(proposal);
        }
        List<String> forced = new ArrayList<>();
        for (Clash clash : proposal.clashes()) {
            if (!forced.contains(clash.code())) {
                forced.add(clash.code());
            }
        }
        if (!proposal.orphaned().isEmpty()) {
            forced.add("orphan");
        }
        return forced;
    }
}

package rota.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import rota.rotation.Follow;
import rota.rotation.Interval;
import rota.rotation.RotationId;
import rota.rotation.Turns;
import rota.schedule.Outcome;
import rota.schedule.Schedule;
import rota.testing.Sequences;
import rota.testing.Sequences.OnFiveThousandSequences;
import rota.testing.Sequences.Step;
import rota.testing.Wish;

/** What holds for every joiner and leaver, tried on five thousand sequences of wishes. */
class ReorderingLawsTest {

    @OnFiveThousandSequences
    void joinersAndLeaversKeepEveryLaw(int block) {
        Sequences.ofThousand(
                block,
                ReorderingLawsTest::nothingBeforeTheDateMoves,
                ReorderingLawsTest::whatTheProposalSaysIsWhatHappens,
                ReorderingLawsTest::whoJoinsIsInEveryOrderFromThenOnAndWhoLeavesInNone,
                ReorderingLawsTest::nobodyElsesPlaceInTheOrderChanges);
    }

    private static void nothingBeforeTheDateMoves(Step step) {
        Reordered reordered = step.reply().reordered();
        if (reordered == null) {
            return;
        }
        Proposal proposal = reordered.proposal();
        Interval before = Interval.between(step.window().start(), first(reordered, proposal.before()));
        boolean overridesFareAsBefore =
                proposal.orphaned().isEmpty() && proposal.revived().isEmpty();
        for (RotationId id : proposal.before().company().rotations().keySet()) {
            if (!dependsOnNext(proposal.before(), id)) {
                assertThat(proposal.after().rotation(id).base(before))
                        .as("base %s", id)
                        .isEqualTo(proposal.before().rotation(id).base(before));
                if (overridesFareAsBefore) {
                    assertThat(proposal.after().rotation(id).shifts(before))
                            .as("final %s", id)
                            .isEqualTo(proposal.before().rotation(id).shifts(before));
                }
            }
        }
    }

    /** The handoff from which on the first of the orders is another one. */
    private static Instant first(Reordered reordered, Schedule schedule) {
        Instant first = Instant.MAX;
        for (Reordered.NewOrder order : reordered.orders()) {
            Instant from = schedule.rotation(order.rotation()).turns().dayStart(order.from());
            first = from.isBefore(first) ? from : first;
        }
        return first;
    }

    private static boolean dependsOnNext(Schedule schedule, RotationId id) {
        Follow follow = schedule.company().rotation(id).follow();
        return follow != null && (follow.pick() == Follow.Pick.NEXT || dependsOnNext(schedule, follow.leader()));
    }

    private static void whatTheProposalSaysIsWhatHappens(Step step) {
        Reordered reordered = step.reply().reordered();
        if (reordered == null) {
            return;
        }
        Proposal proposal = reordered.proposal();
        Interval said = Interval.between(
                step.window().start(),
                earlier(step.window().end(), first(reordered, proposal.before()).plusSeconds(51 * 7 * 86_400L)));
        assertThat(Comparison.sorted(Comparison.inside(said, proposal.changes())))
                .isEqualTo(Comparison.between(proposal.before(), proposal.after(), said));
        assertThat(new LinkedHashSet<>(proposal.orphaned()))
                .isEqualTo(Comparison.became(Outcome.State.APPLIED, Outcome.State.ORPHAN, proposal));
        assertThat(new LinkedHashSet<>(proposal.revived()))
                .isEqualTo(Comparison.became(Outcome.State.ORPHAN, Outcome.State.APPLIED, proposal));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static void whoJoinsIsInEveryOrderFromThenOnAndWhoLeavesInNone(Step step) {
        Reordered reordered = step.reply().reordered();
        for (Reordered.NewOrder order : reordered == null ? List.<Reordered.NewOrder>of() : reordered.orders()) {
            Turns turns = step.proposal().after().rotation(order.rotation()).turns();
            Instant from = turns.dayStart(order.from());
            for (Instant at : List.of(from, from.plusSeconds(40 * 86_400L), from.plusSeconds(400 * 86_400L))) {
                assertThat(turns.orderAt(at).contains(reordered.person()))
                        .as("%s at %s", turns.orderAt(at), at)
                        .isEqualTo(step.wish() instanceof Wish.OfJoin);
            }
        }
    }

    private static void nobodyElsesPlaceInTheOrderChanges(Step step) {
        Reordered reordered = step.reply().reordered();
        for (Reordered.NewOrder order : reordered == null ? List.<Reordered.NewOrder>of() : reordered.orders()) {
            Set<String> was = new LinkedHashSet<>(order.was());
            Set<String> is = new LinkedHashSet<>(order.order());
            was.remove(reordered.person());
            is.remove(reordered.person());
            assertThat(List.copyOf(is)).isEqualTo(List.copyOf(was));
        }
    }
}

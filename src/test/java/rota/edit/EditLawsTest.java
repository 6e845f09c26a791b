package rota.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static rota.edit.Comparison.base;
import static rota.edit.Comparison.people;
import static rota.edit.Comparison.shifts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rota.override.Entry;
import rota.override.Swap;
import rota.rotation.Stamp;
import rota.schedule.Difference;
import rota.schedule.Outcome;
import rota.schedule.Schedule;
import rota.testing.RandomChanges;
import rota.testing.Sequences;
import rota.testing.Sequences.OnFiveThousandSequences;
import rota.testing.Sequences.Step;
import rota.testing.Wish;

/** What holds for every swap, cover and undo that is granted, tried on five thousand sequences of wishes. */
class EditLawsTest {

    @OnFiveThousandSequences
    void whatIsGrantedKeepsEveryLaw(int block) {
        Sequences.ofThousand(
                block,
                EditLawsTest::whatTheProposalSaysIsWhatHappensAndNothingElseAnywhere,
                EditLawsTest::theOrderAndTheBaseStayAsTheyAre,
                EditLawsTest::takingTheLastOneBackRestoresTheWholeSchedule,
                EditLawsTest::swappingBackRestoresThePeople,
                EditLawsTest::bothSidesOfASwapChangeHandsAndNothingElseOnItsRotation,
                EditLawsTest::whereAnOverrideIsInsertedNeverMattersAgainstTheEndOfTheLedger,
                EditLawsTest::thereAreNeverTwoPeopleOnCallForOneRotation);
    }

    private static void whatTheProposalSaysIsWhatHappensAndNothingElseAnywhere(Step step) {
        if (step.reply().granted() == null) {
            return;
        }
        Proposal proposal = step.proposal();
        assertThat(Comparison.sorted(proposal.changes()))
                .isEqualTo(Comparison.between(proposal.before(), proposal.after(), step.window()));
        assertThat(new LinkedHashSet<>(proposal.orphaned()))
                .isEqualTo(Comparison.became(Outcome.State.APPLIED, Outcome.State.ORPHAN, proposal));
        assertThat(new LinkedHashSet<>(proposal.revived()))
                .isEqualTo(Comparison.became(Outcome.State.ORPHAN, Outcome.State.APPLIED, proposal));
    }

    private static void theOrderAndTheBaseStayAsTheyAre(Step step) {
        if (step.reply().granted() != null) {
            Proposal proposal = step.proposal();
            assertThat(proposal.after().company()).isEqualTo(proposal.before().company());
            assertThat(base(proposal.after(), step.window())).isEqualTo(base(proposal.before(), step.window()));
        }
    }

    private static void takingTheLastOneBackRestoresTheWholeSchedule(Step step) {
        Entry made = made(step);
        if (made == null) {
            return;
        }
        Proposal proposal = step.proposal();
        Stamp stamp = step.setting().terms().stamp();
        List<Edit> back = List.of(new Edit.TakeBack(made.id(), stamp));
        Schedule restored = Schedule.of(Edits.applied(proposal.after().roster(), back));
        assertThat(shifts(restored, step.window())).isEqualTo(shifts(proposal.before(), step.window()));
        if (!isFollowed(made, proposal.after())) {
            Wish.Reply reply = new Wish.OfUndo(made.id()).in(overruling(step, proposal.after()));
            assertThat(reply.granted()).as("%s", reply).isNotNull();
        }
    }

    private static void swappingBackRestoresThePeople(Step step) {
        Entry made = made(step);
        Proposal there = step.reply().proposal();
        if (there == null
                || !(made instanceof Swap swap)
                || !RandomChanges.isClean(swap, there.before().rotation(swap.rotation()))) {
            return;
        }
        Setting then = overruling(step, there.after());
        Swap.Side first = new Swap.Side(swap.second().giver(), swap.first().range());
        Swap.Side second = new Swap.Side(swap.first().giver(), swap.second().range());
        try {
            Proposal back =
                    new Agreement(then).swap(swap.rotation(), first, second).proposal();
            assertThat(people(back.after(), step.window())).isEqualTo(people(there.before(), step.window()));
        } catch (Refused refused) {
            throw new AssertionError(refused.sentence(), refused);
        }
    }

    private static void bothSidesOfASwapChangeHandsAndNothingElseOnItsRotation(Step step) {
        if (!(made(step) instanceof Swap swap)) {
            return;
        }
        Proposal proposal = step.proposal();
        Outcome outcome = proposal.outcome(swap.rotation(), swap.id());
        assertThat(outcome.state()).isEqualTo(Outcome.State.APPLIED);
        for (Swap.Side side : List.of(swap.first(), swap.second())) {
            String giver = side.giver();
            assertThat(outcome.moves()).anyMatch(move -> giver.equals(move.out()));
            assertThat(outcome.moves()).anyMatch(move -> giver.equals(move.in()));
        }
        List<Difference> moves = new ArrayList<>();
        for (Outcome.Move move : outcome.moves()) {
            moves.add(new Difference(swap.rotation(), move.time(), move.out(), move.in()));
        }
        List<Difference> changes = new ArrayList<>(proposal.changes());
        changes.removeIf(change -> !change.rotation().equals(swap.rotation()));
        assertThat(Comparison.joined(changes)).isEqualTo(Comparison.joined(moves));
        assertThat(Comparison.onCall(proposal.after().rotation(swap.rotation()), step.window()))
                .isEqualTo(Comparison.onCall(proposal.before().rotation(swap.rotation()), step.window()));
    }

    private static void whereAnOverrideIsInsertedNeverMattersAgainstTheEndOfTheLedger(Step step) {
        Entry made = made(step);
        if (made != null) {
            Proposal proposal = step.proposal();
            int end = proposal.before().roster().overrides().size();
            List<Edit> last = List.of(new Edit.AddOverride(made, end));
            Schedule appended = Schedule.of(Edits.applied(proposal.before().roster(), last));
            assertThat(shifts(appended, step.window())).isEqualTo(shifts(proposal.after(), step.window()));
        }
    }

    private static void thereAreNeverTwoPeopleOnCallForOneRotation(Step step) {
        Schedule schedule =
                step.reply().granted() == null ? null : step.proposal().after();
        for (var shifts : schedule == null
                ? Set.<List<rota.schedule.Shift>>of()
                : shifts(schedule, step.window()).values()) {
            for (int i = 1; i < shifts.size(); i++) {
                Instant end = shifts.get(i - 1).time().end();
                assertThat(end).isBeforeOrEqualTo(shifts.get(i).time().start());
            }
        }
    }

    /** The override that was made; null if none was. */
    private static @Nullable Entry made(Step step) {
        for (Edit edit : step.reply().granted() == null
                ? List.<Edit>of()
                : step.proposal().edits()) {
            if (edit instanceof Edit.AddOverride add) {
                return add.entry();
            }
        }
        return null;
    }

    private static Setting overruling(Step step, Schedule schedule) {
        return Setting.of(schedule, new Terms(step.setting().terms().now(), null, null, true, true));
    }

    private static boolean isFollowed(Entry entry, Schedule schedule) {
        return !schedule.followers(entry.rotation()).isEmpty();
    }
}

package rota.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rota.override.Cover;
import rota.override.Entry;
import rota.override.Range;
import rota.override.Swap;
import rota.rotation.Away;
import rota.rotation.Interval;
import rota.rotation.Rotation;
import rota.rotation.RotationId;
import rota.schedule.Clash;
import rota.schedule.Difference;
import rota.schedule.Finding;
import rota.schedule.Findings;
import rota.schedule.Outcome;
import rota.schedule.Schedule;
import rota.testing.Sequences;
import rota.testing.Sequences.OnFiveThousandSequences;
import rota.testing.Sequences.Step;
import rota.testing.Wish;

/** What is refused and what is not, tried on five thousand sequences of wishes. */
class RefusalLawsTest {

    @OnFiveThousandSequences
    void refusalsAreRight(int block) {
        Sequences.ofThousand(
                block,
                RefusalLawsTest::nothingIsGrantedThatChangesThePastUnlessThatIsAllowed,
                RefusalLawsTest::nothingIsGrantedThatSpeaksAgainstItUnlessForced,
                RefusalLawsTest::whatTheOptionOverrulesIsReallyThere,
                RefusalLawsTest::whoeverIsGainedWhileAwayIsAClash,
                RefusalLawsTest::clashesAreWhatCheckWouldFind,
                RefusalLawsTest::whatCouldBeAppliedIsNotRefusedWithoutAReason);
    }

    private static void nothingIsGrantedThatChangesThePastUnlessThatIsAllowed(Step step) {
        Terms terms = step.setting().terms();
        if (step.reply().proposal() != null && !terms.past()) {
            for (Difference change : step.proposal().changes()) {
                if (!step.proposal().isDerived(change.rotation())) {
                    assertThat(change.time().start()).isAfterOrEqualTo(terms.now());
                }
            }
        }
    }

    private static void nothingIsGrantedThatSpeaksAgainstItUnlessForced(Step step) {
        if (step.reply().proposal() != null && !step.setting().terms().force()) {
            if (step.reply().granted() != null) {
                assertThat(step.proposal().clashes()).isEmpty();
            }
            if (!(step.wish() instanceof Wish.OfUndo)) {
                assertThat(step.proposal().orphaned()).isEmpty();
            }
        }
    }

    /** The same with the option is granted, or refused for something else. */
    private static void whatTheOptionOverrulesIsReallyThere(Step step) {
        Refused refused = step.reply().refused();
        String option = refused == null ? null : refused.overruledBy();
        if (option == null) {
            return;
        }
        boolean past = option.equals("--past");
        assertThat(option).isIn("--past", "--force");
        Terms was = step.setting().terms();
        Terms overruling = new Terms(was.now(), was.by(), was.why(), past || was.past(), !past || was.force());
        Setting setting = Setting.of(step.setting().schedule(), overruling);
        Wish.Reply reply = step.wish().in(setting);
        Refused again = reply.refused();
        Proposal proposal = reply.proposal();
        if (again != null) {
            assertThat(past ? again.overruledBy() : null).as("%s", reply).isEqualTo("--force");
        } else if (proposal != null && past) {
            assertThat(proposal.changes())
                    .anyMatch(change -> change.time().start().isBefore(was.now()));
        } else if (proposal != null) {
            assertThat(proposal.clashes().isEmpty() && proposal.orphaned().isEmpty())
                    .isFalse();
        }
    }

    private static void whoeverIsGainedWhileAwayIsAClash(Step step) {
        if (step.reply().proposal() == null) {
            return;
        }
        Proposal proposal = step.proposal();
        Schedule after = proposal.after();
        for (Difference change : proposal.changes()) {
            String person = change.after();
            for (Away away : person == null
                    ? List.<Away>of()
                    : after.company().person(person).away()) {
                Interval days = away.time(after.rotation(change.rotation()).turns());
                if (days.overlaps(change.time())) {
                    assertThat(proposal.clashes())
                            .anyMatch(clash -> clash instanceof Clash.WhileAway
                                    && clash.person().equals(person)
                                    && clash.time().overlaps(days));
                }
            }
        }
    }

    private static void clashesAreWhatCheckWouldFind(Step step) {
        if (step.reply().granted() == null) {
            return;
        }
        Proposal proposal = step.proposal();
        List<Finding> before = findings(proposal.before(), step.window());
        List<Finding> after = findings(proposal.after(), step.window());
        for (Clash clash : proposal.clashes()) {
            // Of a follower, check tells only what it does not repeat, and that by the days of the rotation it repeats.
            boolean follows =
                    proposal.after().company().rotation(clash.rotation()).follow() != null;
            assertThat(after)
                    .as("%s", clash)
                    .matches(all -> follows
                            || all.stream()
                                    .anyMatch(finding -> is(finding, clash.code(), clash.person(), clash.time())));
        }
        for (Finding finding : after) {
            Interval time = finding.time();
            String person = finding.people().get(0);
            String code = finding.kind().code();
            // Without a change of hands it can only be that an override says now what following did before.
            boolean isNew = before.stream().noneMatch(old -> is(old, code, person, time))
                    && proposal.changes().stream()
                            .anyMatch(change ->
                                    person.equals(change.after()) && time != null && time.overlaps(change.time()));
            if (time != null && isNew) {
                assertThat(proposal.clashes())
                        .as("%s", finding)
                        .anyMatch(clash -> is(finding, clash.code(), clash.person(), clash.time()));
            }
        }
    }

    private static List<Finding> findings(Schedule schedule, Interval window) {
        List<Finding> findings = new ArrayList<>();
        List<RotationId> all = List.copyOf(schedule.company().rotations().keySet());
        for (Finding finding : Findings.in(schedule, all, window)) {
            if (finding.kind() == Finding.Kind.AWAY || finding.kind() == Finding.Kind.DOUBLE_BOOKED) {
                findings.add(finding);
            }
        }
        return findings;
    }

    private static boolean is(Finding finding, String code, String person, @Nullable Interval time) {
        Interval found = finding.time();
        return finding.kind().code().equals(code)
                && finding.people().contains(person)
                && found != null
                && time != null
                && found.overlaps(time);
    }

    /** What is refused for good would do nothing either if it simply stood at the end of the file. */
    private static void whatCouldBeAppliedIsNotRefusedWithoutAReason(Step step) {
        Refused refused = step.reply().refused();
        if (refused == null || refused.overruledBy() != null) {
            return;
        }
        for (Rotation rotation : step.setting().schedule().company().rotations().values()) {
            Entry entry = written(step.wish(), rotation.id());
            if (entry != null && (isNamed(step.wish()) || !rotation.onlyFollows())) {
                assertThat(outcome(step.setting().schedule(), entry)).isNotEqualTo(Outcome.State.APPLIED);
            }
        }
    }

    private static boolean isNamed(Wish wish) {
        return wish instanceof Wish.OfSwap swap
                ? swap.rotation() != null
                : wish instanceof Wish.OfCover cover && cover.rotation() != null;
    }

    private static Outcome.State outcome(Schedule schedule, Entry entry) {
        List<Edit> last = List.of(
                new Edit.AddOverride(entry, schedule.roster().overrides().size()));
        List<Outcome> outcomes = Schedule.of(Edits.applied(schedule.roster(), last))
                .rotation(entry.rotation())
                .outcomes();
        return outcomes.get(outcomes.size() - 1).state();
    }

    /** The entry that a wish spells out, on this rotation; null if it is about another one or leaves something out. */
    private static @Nullable Entry written(Wish wish, RotationId id) {
        Entry.Facts facts = new Entry.Facts("zzzzz", null, null, null, List.of());
        if (wish instanceof Wish.OfSwap swap && (swap.rotation() == null || id.equals(swap.rotation()))) {
            Range first = range(swap.first().wanted());
            Range second = range(swap.second().wanted());
            boolean same = swap.first().person().equals(swap.second().person());
            return first == null || second == null || same
                    ? null
                    : new Swap(
                            facts,
                            id,
                            new Swap.Side(swap.first().person(), first),
                            new Swap.Side(swap.second().person(), second));
        }
        if (wish instanceof Wish.OfCover cover && (cover.rotation() == null || id.equals(cover.rotation()))) {
            Range range = range(cover.out().wanted());
            boolean same = cover.out().person().equals(cover.in());
            return range == null || same
                    ? null
                    : new Cover(facts, id, range, cover.out().person(), cover.in());
        }
        return null;
    }

    private static @Nullable Range range(@Nullable Wanted wanted) {
        if (wanted instanceof Wanted.OfDays days) {
            LocalDate from = days.from();
            return new Range.Days(from, days.through());
        }
        if (wanted instanceof Wanted.OfTurn turn) {
            return new Range.TurnOf(turn.from());
        }
        return wanted instanceof Wanted.OfTimes times ? new Range.Times(times.from(), times.until()) : null;
    }
}

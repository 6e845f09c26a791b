package rota.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rota.edit.Asked;
import rota.edit.Granted;
import rota.edit.Refused;
import rota.edit.Setting;
import rota.edit.Unclear;
import rota.rotation.Company;
import rota.rotation.RotationId;
import rota.testing.Sequences;
import rota.testing.Sequences.OnFiveThousandSequences;
import rota.testing.Sequences.Step;
import rota.testing.Wish;

/** Commands that rota prints can be typed, and do what it said they would; tried on five thousand sequences of wishes. */
class CommandsLawsTest {

    @OnFiveThousandSequences
    void everyCommandThatIsPrintedWorks(int block) {
        Sequences.ofThousand(
                block,
                CommandsLawsTest::whatIsGrantedIsSpelledOutExactly,
                CommandsLawsTest::whatARefusalOffersWorks,
                CommandsLawsTest::takenBackInTheOrderThatIsPrintedItWorks,
                CommandsLawsTest::everyChoiceCanBeTyped);
    }

    private static void whatIsGrantedIsSpelledOutExactly(Step step) {
        Granted granted = step.reply().granted();
        if (granted != null) {
            Wish.Reply again = TypedWish.of(granted.command(), step.setting()).in(step.setting());
            if (TypedWish.isInPieces(again)) {
                return;
            }
            assertThat(again.granted()).as("%s: %s", granted.command(), again).isNotNull();
            assertThat(again.proposal().changes()).isEqualTo(granted.proposal().changes());
            assertThat(again.granted().rotation()).isEqualTo(granted.rotation());
            assertThat(again.granted().command()).isEqualTo(granted.command());
            assertThat(again.granted().chosen()).isEmpty();
        }
    }

    private static void whatARefusalOffersWorks(Step step) {
        Refused refused = step.reply().refused();
        if (refused == null) {
            return;
        }
        if (step.wish() instanceof Wish.OfUndo && refused.overruledBy() == null) {
            return;
        }
        for (String command : refused.commands()) {
            Wish wish = TypedWish.of(command, step.setting());
            Wish.Reply reply = wish.in(step.setting());
            Company company = step.setting().schedule().company();
            String told = isFollowed(wish, company) ? null : refused.overruledBy();
            assertThat(TypedWish.isInPieces(reply) || isGrantedOrOverruled(reply, told))
                    .as("%s: %s", command, reply)
                    .isTrue();
        }
    }

    /** Granted, or refused for a reason that an option overrules; not for the one that was just told. */
    private static boolean isGrantedOrOverruled(Wish.Reply reply, @Nullable String told) {
        Refused refused = reply.refused();
        String option = refused == null ? null : refused.overruledBy();
        return reply.granted() != null || (option != null && !option.equals(told));
    }

    /** Then the rest of an edit can change the past all the same: through overrides of the follower, and who is next. */
    private static boolean isFollowed(Wish wish, Company company) {
        RotationId id = wish instanceof Wish.OfSwap swap ? swap.rotation() : ((Wish.OfCover) wish).rotation();
        return company.followers().containsKey(id);
    }

    private static void takenBackInTheOrderThatIsPrintedItWorks(Step step) {
        Refused refused = step.reply().refused();
        if (refused == null || !(step.wish() instanceof Wish.OfUndo) || refused.overruledBy() != null) {
            return;
        }
        Setting setting = step.setting();
        for (String command : refused.commands()) {
            Wish.Reply reply = TypedWish.of(command, step.setting()).in(setting);
            assertThat(isGrantedOrOverruled(reply, null))
                    .as("%s: %s", command, reply)
                    .isTrue();
            if (reply.proposal() == null) {
                return;
            }
            setting = Setting.of(reply.proposal().after(), setting.terms());
        }
    }

    /** Whether it is typed or picked from the list, a choice comes to the same; what speaks against it is told then. */
    private static void everyChoiceCanBeTyped(Step step) {
        Unclear unclear = step.reply().unclear();
        List<Unclear.Choice> choices = unclear == null ? List.of() : unclear.choices();
        List<String> commands = new ArrayList<>();
        for (Unclear.Choice choice : choices) {
            commands.add(choice.command());
            Wish.Reply typed = TypedWish.of(choice.command(), step.setting()).in(step.setting());
            Wish.Reply picked = picked(step.wish(), choice).in(step.setting());
            assertThat(typed.unclear()).isNull();
            if (TypedWish.isInPieces(typed)) {
                continue;
            }
            if (picked.granted() == null) {
                assertThat(typed.refused().sentence())
                        .isEqualTo(picked.refused().sentence());
            } else {
                assertThat(typed.granted()).as("%s: %s", choice, typed).isNotNull();
                assertThat(typed.proposal().changes())
                        .isEqualTo(picked.proposal().changes());
                assertThat(typed.granted().rotation()).isEqualTo(choice.rotation());
            }
        }
        assertThat(commands).doesNotHaveDuplicates();
        assertThat(commands.size()).isNotEqualTo(1);
    }

    private static Wish picked(Wish wish, Unclear.Choice choice) {
        Wish.Part first = part(choice.people().get(0));
        return wish instanceof Wish.OfCover cover
                ? new Wish.OfCover(first, cover.in(), choice.rotation())
                : new Wish.OfSwap(first, part(choice.people().get(1)), choice.rotation());
    }

    private static Wish.Part part(Asked asked) {
        return new Wish.Part(
                asked.person(), asked.when() == null ? null : asked.when().on(LocalDate.EPOCH));
    }
}

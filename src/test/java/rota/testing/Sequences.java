package rota.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rota.edit.Edit;
import rota.edit.Proposal;
import rota.edit.Setting;
import rota.edit.Terms;
import rota.rotation.Interval;
import rota.schedule.Difference;
import rota.schedule.Schedule;

/** Wish after wish on random rosters, each on what the ones before it left. */
public final class Sequences {

    private static final int MOST_WISHES = 5;
    private static final Duration AROUND = Duration.ofDays(40);

    /** A law as a test, five times on a thousand sequences. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @ParameterizedTest(name = "seeds {0}000 to {0}999")
    @ValueSource(ints = {0, 1, 2, 3, 4})
    public @interface OnFiveThousandSequences {}

    private Sequences() {}

    /** What must hold for every wish. */
    public interface Law {

        /** Fails if it does not hold. */
        void holdFor(Step step);
    }

    /**
     * A wish, and what came of it.
     *
     * @param setting where it was tried
     * @param window time worth looking at: all of the roster's, and well around whatever the wish changes
     */
    public record Step(Setting setting, Wish wish, Wish.Reply reply, Interval window) {

        /** What the wish would do; never null where something was granted. */
        public Proposal proposal() {
            Proposal proposal = reply.proposal();
            if (proposal == null) {
                throw new AssertionError(reply);
            }
            return proposal;
        }
    }

    /** Tries the laws on every wish of the thousand sequences of a block: block 3 has the seeds 3000 to 3999. */
    public static void ofThousand(int block, Law... laws) {
        Seeds.ofThousand(block, (sample, random) -> {
            RandomWishes wishes = new RandomWishes(random, sample.window());
            Schedule schedule = Schedule.of(sample.roster());
            var now = wishes.present();
            for (int left = 1 + random.nextInt(MOST_WISHES); left > 0; left--) {
                boolean past = random.nextInt(3) == 0;
                boolean force = random.nextInt(3) == 0;
                Setting setting = Setting.of(schedule, new Terms(now, "ana", null, past, force));
                Wish wish = wishes.next(setting);
                Wish.Reply reply = wish.in(setting);
                Proposal proposal = reply.proposal();
                Step step = new Step(setting, wish, reply, around(sample.window(), proposal));
                for (Law law : laws) {
                    hold(law, step);
                }
                schedule = proposal == null ? schedule : proposal.after();
                now = now.plusSeconds(random.nextInt(3) * 40_000L);
            }
        });
    }

    private static void hold(Law law, Step step) {
        try {
            law.holdFor(step);
        } catch (AssertionError | RuntimeException failure) {
            String roster = RosterYaml.of(step.setting.schedule().roster());
            throw new AssertionError(
                    failure.getMessage() + "\n" + step.wish + "\n" + step.setting.terms() + "\n" + step.reply + "\n"
                            + roster + "\nIt began with:",
                    failure);
        }
    }

    private static Interval around(Interval window, @Nullable Proposal proposal) {
        Interval around = window;
        if (proposal != null && proposal.edits().stream().noneMatch(Edit.SetOrder.class::isInstance)) {
            for (Difference change : proposal.changes()) {
                around = around.hull(change.time());
            }
        }
        return new Interval(around.start().minus(AROUND), around.end().plus(AROUND));
    }
}

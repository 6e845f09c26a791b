package rota.planning;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rota.edit.Asked;
import rota.edit.Commands;
import rota.edit.Refused;
import rota.edit.Seeking;
import rota.edit.Setting;
import rota.edit.Sought;
import rota.edit.Unclear;
import rota.rotation.Interval;
import rota.rotation.RotationId;
import rota.schedule.Difference;
import rota.schedule.Schedule;

/**
 * Who could swap with somebody or stand in for them.
 *
 * @param schedule the schedule as it is
 * @param now the present
 * @param person whom they would help, a person's id
 * @param rotation the rotation
 * @param time what the person has and would give away, from its first to its last instant
 * @param candidates who could help, best first, each with what it takes
 * @param unable who could not, by the order
 */
public record Suggestions(
        Schedule schedule,
        Instant now,
        String person,
        RotationId rotation,
        Interval time,
        List<Candidate> candidates,
        List<Unable> unable) {

    /** Keeps copies of the lists. */
    public Suggestions {
        candidates = List.copyOf(candidates);
        unable = List.copyOf(unable);
    }

    /**
     * Somebody who could help.
     *
     * @param helper who, and why they stand where they stand
     * @param shift what they would give in a swap, and of a cover what they would take over, from its first to its last instant
     * @param command the whole command that makes it
     */
    public record Candidate(Helper helper, Interval shift, String command) {

        /** Whether it is a swap, and not a cover. */
        public boolean isSwap() {
            return helper.given() != null;
        }
    }

    /**
     * Who could help; everyone in the order at the time is in one of the two lists.
     *
     * @param rotation the rotation, or null for the only one on which the person is on call then
     * @throws Refused if the person is not on call then, or some of it has been
     * @throws Unclear if there are several such rotations, or several such turns
     */
    public static Suggestions of(Setting setting, Asked asked, @Nullable RotationId rotation) throws Refused, Unclear {
        Seeking seeking = new Seeking(setting);
        Sought sought = seeking.of(asked, rotation);
        Interval time = seeking.time(sought);
        RotationId id = sought.rotation();
        Help help = new Helpers(setting).toSwapOrCover(id, sought.asked(), time.start());
        Commands commands = new Commands(setting);
        List<Candidate> candidates = help.able().stream()
                .map(helper -> new Candidate(helper, shift(helper), commands.lasting(helper.offer())))
                .toList();
        return new Suggestions(
                setting.schedule(), setting.terms().now(), asked.person(), id, time, candidates, help.unable());
    }

    private static Interval shift(Helper helper) {
        Interval shift = null;
        String person = helper.given() == null ? helper.person() : helper.asker();
        for (Difference change : helper.offer().proposal().changes()) {
            if (change.rotation().equals(helper.offer().rotation()) && person.equals(change.after())) {
                shift = shift == null ? change.time() : shift.hull(change.time());
            }
        }
        if (shift == null) {
            throw new IllegalArgumentException("nothing moves to " + person);
        }
        return shift;
    }
}

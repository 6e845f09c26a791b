package rota.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rota.override.Entry;
import rota.rotation.Follow;
import rota.rotation.RotationId;
import rota.rotation.Turn;

/**
 * Why a rotation is whose it is at an instant: each step from the order to the answer.
 *
 * @param rotation the rotation
 * @param onCall the answer
 * @param steps how it comes about; those of what it follows first
 */
public record Trace(RotationId rotation, OnCall onCall, List<Step> steps) {

    /** Keeps a copy of the list. */
    public Trace {
        steps = List.copyOf(steps);
    }

    /** One reason. */
    public sealed interface Step {

        /** The rotation whose order, turn or override it is. */
        RotationId rotation();

        /**
         * The order in force.
         *
         * @param rotation the rotation
         * @param order the people's ids
         * @param since the date from whose handoff on it holds
         */
        record InOrder(RotationId rotation, List<String> order, LocalDate since) implements Step {}

        /**
         * The turn that runs.
         *
         * @param rotation the rotation
         * @param turn the turn
         */
        record InTurn(RotationId rotation, Turn turn) implements Step {}

        /**
         * What the rotation follows.
         *
         * @param rotation the rotation
         * @param follow whom it follows
         * @param there who is on call there, or null
         * @param matters false where the rotation has an order of its own that doesn't name that person
         */
        record Following(
                RotationId rotation,
                Follow follow,
                @Nullable String there,
                boolean matters) implements Step {}

        /**
         * An override that moved this instant.
         *
         * @param rotation the rotation
         * @param entry the override
         * @param move what it moved
         */
        record Moved(RotationId rotation, Entry entry, Outcome.Move move) implements Step {}

        /**
         * An override that would be about this instant and does nothing.
         *
         * @param rotation the rotation
         * @param entry the override
         * @param reason why it is an orphan, or null if it was undone
         */
        record Idle(
                RotationId rotation, Entry entry, @Nullable String reason) implements Step {}
    }

    /** Traces one rotation at one instant. */
    public static Trace of(Schedule schedule, RotationId id, Instant at) {
        List<Step> steps = new ArrayList<>();
        addSteps(schedule, schedule.rotation(id), at, steps);
        return new Trace(id, OnCall.at(schedule.rotation(id), at), steps);
    }

    private static void addSteps(Schedule schedule, RotationSchedule rotation, Instant at, List<Step> steps) {
        RotationId id = rotation.id();
        Follow follow = rotation.rotation().follow();
        if (follow != null) {
            addSteps(schedule, schedule.rotation(follow.leader()), at, steps);
        }
        if (!rotation.rotation().onlyFollows()) {
            addOwn(rotation, at, steps);
        }
        if (follow != null) {
            Shift there = schedule.rotation(follow.leader()).at(at);
            String person = there == null ? null : there.person();
            boolean matters = rotation.rotation().onlyFollows()
                    || (person != null && rotation.turns().orderAt(at).contains(person));
            steps.add(new Step.Following(id, follow, person, matters));
        }
        for (Outcome outcome : rotation.outcomes()) {
            addOverride(id, outcome, at, steps);
        }
    }

    private static void addOwn(RotationSchedule rotation, Instant at, List<Step> steps) {
        Turn turn = rotation.turns().at(at);
        if (turn != null) {
            LocalDate since = rotation.turns().orderSince(at);
            steps.add(new Step.InOrder(rotation.id(), turn.order(), since));
            steps.add(new Step.InTurn(rotation.id(), turn));
        }
    }

    private static void addOverride(RotationId id, Outcome outcome, Instant at, List<Step> steps) {
        for (Outcome.Move move : outcome.moves()) {
            if (move.time().contains(at)) {
                steps.add(
                        outcome.state() == Outcome.State.APPLIED
                                ? new Step.Moved(id, outcome.entry(), move)
                                : new Step.Idle(id, outcome.entry(), outcome.reason()));
                return;
            }
        }
    }
}

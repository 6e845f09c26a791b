package rota.cli;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rota.rotation.RotationId;
import rota.schedule.Schedule;
import rota.schedule.Trace;
import rota.text.WhyText;
import rota.yaml.InvalidRoster;
import rota.yaml.Place;
import rota.yaml.Places;
import rota.yaml.UnreadableRoster;

/** {@code rota why}: the trace of one rotation at one moment. */
final class Why implements Command {

    @Override
    public Syntax syntax() {
        return Syntax.of(
                        "why",
                        "Why somebody is on call. It tells which order, which turn and which overrides make it so, and where the file says it.",
                        "rota why core/support-hero                    now",
                        "rota why core/support-hero@2026-01-21         at that date's handoff time",
                        "rota why core/support-hero@2026-01-21T12:00   by the rotation's clock")
                .word("TEAM/ROTATION[@WHEN]", "The rotation, and the moment; by default now.")
                .exits(Failures.MISTAKES);
    }

    @Override
    public int run(Rota rota, Said said) throws InvalidRoster, UnreadableRoster, IOException {
        String what = said.word("");
        Schedule schedule = rota.schedule();
        int at = what.lastIndexOf('@');
        String word = at < 0 ? what : what.substring(0, at);
        List<RotationId> rotations = What.rotations(rota.company(), List.of(word));
        if (rotations.size() > 1) {
            throw new UsageError("'" + word + "' is " + rotations.size() + " rotations; name one, for example '"
                    + rotations.get(0) + what.substring(word.length()) + "'");
        }
        RotationId id = rotations.get(0);
        Moment moment = at < 0
                ? new Moment.Exact(rota.now())
                : Moment.require("what stands behind @", what.substring(at + 1), rota.today());
        Trace trace = Trace.of(schedule, id, moment.on(schedule.rotation(id).turns()));
        Function<Trace.Step, @Nullable String> places = step -> place(rota.places(), step);
        if (rota.json()) {
            WhyText.printJson(schedule, trace, places, rota.out());
        } else {
            WhyText.print(rota.face(), schedule, trace, places, rota.out());
        }
        return 0;
    }

    private static @Nullable String place(Places places, Trace.Step step) {
        Place place = null;
        if (step instanceof Trace.Step.InOrder order) {
            place = places.order(order.rotation(), order.since());
        } else if (step instanceof Trace.Step.Following) {
            place = places.follows(step.rotation());
        } else if (step instanceof Trace.Step.Moved moved) {
            place = places.override(moved.entry().id());
        } else if (step instanceof Trace.Step.Idle idle) {
            place = places.override(idle.entry().id());
        }
        return place == null ? null : place.file() + ":" + place.line();
    }
}

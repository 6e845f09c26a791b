package rota.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import rota.edit.Reordered;
import rota.edit.Setting;
import rota.planning.Collision;
import rota.rotation.RotationId;
import rota.text.CollisionText;
import rota.text.Face;
import rota.text.Json;
import rota.text.Messages;
import rota.text.ReorderedText;

/**
 * A joiner or a leaver, as they are shown.
 *
 * @param reordered what it is
 * @param left what a leaver would still have after their last day, and who could help
 * @param now the present
 */
record ReorderedView(Reordered reordered, List<Collision> left, Instant now) implements Draft.View {

    /** A joiner. */
    static ReorderedView of(Reordered reordered, Instant now) {
        return new ReorderedView(reordered, List.of(), now);
    }

    /** A leaver, with a look at the year after their last day; at these rotations, or at all if there are none. */
    static ReorderedView of(Setting setting, Reordered reordered, List<RotationId> rotations, LocalDate lastDay) {
        Setting then = new Setting(reordered.proposal().after(), setting.terms(), setting.sections());
        Instant now = setting.terms().now();
        List<Collision> left = new ArrayList<>();
        for (Collision collision :
                Collision.of(then, reordered.person(), lastDay.plusDays(1), lastDay.plusYears(1), now)) {
            if (rotations.isEmpty() || rotations.contains(collision.rotation())) {
                left.add(collision);
            }
        }
        return new ReorderedView(reordered, left, now);
    }

    /** The draft of it. */
    Draft draft(String command, String subject) {
        return new Draft(reordered.proposal(), null, command, subject, List.of(), true, false, this);
    }

    @Override
    public void print(Face face, PrintWriter out) {
        ReorderedText.print(face, reordered, now, out);
        if (!left.isEmpty()) {
            out.println("After the last day there is still:");
            CollisionText.print(face, reordered.proposal().after(), left, now, out);
        }
    }

    @Override
    public List<Messages.Message> messages() {
        return Messages.of(reordered, now);
    }

    @Override
    public void add(Json json) {
        ReorderedText.json(reordered, json);
        CollisionText.json("left", reordered.proposal().after(), left, json);
    }
}

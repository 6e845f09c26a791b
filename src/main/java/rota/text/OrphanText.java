package rota.text;

import java.io.PrintWriter;
import java.util.List;
import rota.override.Entry;
import rota.override.Swap;
import rota.rotation.RotationId;
import rota.rotation.SafeText;
import rota.schedule.Outcome;

/** Tells of overrides that do nothing (rule R9), for people and for programs. */
public final class OrphanText {

    private OrphanText() {}

    /** {@code swap kzrwt of core/support-hero does nothing: Chi has nothing of …}, safe to print. */
    static String sentence(Outcome orphan) {
        Entry entry = orphan.entry();
        String reason = orphan.reason() == null ? "" : ": " + SafeText.of(orphan.reason());
        return (entry instanceof Swap ? "swap " : "cover ") + entry.id() + " of " + entry.rotation() + " does nothing"
                + reason;
    }

    /** Prints a sentence for each, wrapped; nothing if there is none. */
    public static void print(Face face, List<Outcome> orphans, PrintWriter out) {
        for (Outcome orphan : orphans) {
            String indent = "! ";
            for (String line : face.width().wrap(sentence(orphan), Math.max(16, face.columns() - 2))) {
                out.println(indent + face.styled(Style.WARNING, line));
                indent = "  ";
            }
        }
    }

    /** Writes the field {@code "orphans"} with a line for each. */
    static void print(List<Outcome> orphans, Json json) {
        json.name("orphans").array();
        for (Outcome orphan : orphans) {
            RotationId id = orphan.entry().rotation();
            json.inline().object().field("id", orphan.entry().id());
            json.field("team", id.team()).field("rotation", id.rotation());
            json.field("reason", orphan.reason() == null ? "" : orphan.reason());
            json.end();
        }
        json.end();
    }
}

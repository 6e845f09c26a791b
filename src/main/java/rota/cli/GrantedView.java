package rota.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.List;
import rota.edit.Granted;
import rota.text.EditText;
import rota.text.Face;
import rota.text.Json;
import rota.text.Messages;

/**
 * A swap, a cover or an undo, as it is shown.
 *
 * @param granted what it is
 * @param now the present
 */
record GrantedView(Granted granted, Instant now) implements Draft.View {

    /** How a commit of an undo begins. */
    static final String UNDO = "Undo";

    /** The draft of it; {@code what} is what a commit of it begins with. */
    static Draft draft(Granted granted, String what, boolean isSpelledOut, Instant now) {
        String words = granted.command();
        String rest =
                words.substring(words.indexOf(' ', words.indexOf(' ') + 1) + 1).replace(" -r ", " on ");
        String id = " (" + granted.id() + ")";
        return new Draft(
                granted.proposal(),
                granted.id(),
                granted.command(),
                what + " " + rest + (what.equals(UNDO) ? "" : id),
                what.equals(UNDO) ? List.of() : List.of(granted.id()),
                isSpelledOut,
                !what.equals(UNDO),
                new GrantedView(granted, now));
    }

    @Override
    public void print(Face face, PrintWriter out) {
        new EditText(face, now, out).preview(granted);
    }

    @Override
    public List<Messages.Message> messages() {
        return Messages.of(granted.proposal(), now);
    }

    @Override
    public void add(Json json) {
        json.field("chosen", granted.chosen()).field("forced", granted.forced());
    }
}

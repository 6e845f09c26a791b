package rota.text;

import java.time.Instant;
import java.util.List;
import rota.edit.Proposal;
import rota.rotation.Turns;
import rota.schedule.Difference;
import rota.schedule.Outcome;
import rota.schedule.Schedule;

/** An edit, for programs. */
public final class EditJson {

    private EditJson() {}

    /**
     * Writes the fields {@code "id", "applied", "changes": […], "messages": […], "command", "file", "undo", "commit", "committed",
     * "orphans": […], "warnings": […]} of an object that the caller has opened.
     */
    public static void write(
            Proposal proposal, Saved saved, List<Messages.Message> messages, String command, Instant now, Json json) {
        json.field("id", saved.id()).field("applied", !saved.isDryRun());
        changes(proposal.after(), proposal.changes(), json);
        json.name("messages").array();
        for (Messages.Message message : messages) {
            json.inline().object().field("person", message.person()).field("text", message.text());
            json.end();
        }
        json.end().field("command", command).field("file", saved.file());
        json.field("undo", saved.undo()).field("commit", saved.commit()).field("committed", saved.isCommitted());
        List<Outcome> orphaned = proposal.orphaned();
        OrphanText.print(orphaned, json);
        json.name("warnings").array();
        EditWarnings.of(proposal, now).forEach(json::value);
        json.end();
    }

    private static void changes(Schedule schedule, List<Difference> differences, Json json) {
        InstantText text = new InstantText();
        json.name("changes").array();
        for (Difference difference : differences) {
            Turns turns = schedule.rotation(difference.rotation()).turns();
            DifferenceText.print(difference, turns, text, json);
        }
        json.end();
    }
}

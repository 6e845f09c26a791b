package rota.text;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rota.override.Entry;
import rota.planning.Debts;
import rota.rotation.RotationId;
import rota.rotation.Stamp;
import rota.rotation.Turns;
import rota.rotation.Zone;
import rota.schedule.Outcome;
import rota.schedule.Schedule;

/** The ledger, for programs. */
public final class LedgerJson {

    private LedgerJson() {}

    /** Prints {@code {"overrides": […], "owes": […]}}; upcoming ones first, then orphans, undone and past ones. */
    public static void print(Schedule schedule, List<RotationId> rotations, Instant now, PrintWriter out) {
        InstantText text = new InstantText();
        Json json = new Json(out).object().name("overrides").array();
        List<LedgerEntry> entries = LedgerEntry.of(schedule, rotations, now);
        for (LedgerEntry.State state : LedgerEntry.State.values()) {
            for (LedgerEntry entry : entries) {
                if (entry.state() == state) {
                    print(schedule, entry, text, json);
                }
            }
        }
        json.end().name("owes").array();
        for (Debts.Debt debt : Debts.of(schedule, rotations).all()) {
            json.inline().object().field("person", debt.debtor()).field("to", debt.creditor());
            json.field("minutes", debt.time().toMinutes()).end();
        }
        json.end().end();
    }

    private static void print(Schedule schedule, LedgerEntry listed, InstantText text, Json json) {
        Entry entry = listed.entry();
        Turns turns = schedule.rotation(entry.rotation()).turns();
        json.inline().object().field("id", entry.id()).field("kind", listed.kind());
        json.field("team", entry.rotation().team())
                .field("rotation", entry.rotation().rotation());
        json.field("state", listed.state().word).name("sides").array();
        for (Outcome.Move side : listed.sides()) {
            Instant start = side.time().start();
            Instant end = side.time().end();
            json.object().field("start", text.of(start, turns.zoneAt(start)));
            json.field("end", text.of(end, turns.zoneAt(end)));
            json.field("out", side.out()).field("in", side.in()).end();
        }
        json.end().field("why", entry.facts().why());
        stamp("made", entry.facts().made(), json);
        stamp("undone", entry.facts().undone(), json);
        json.field("forced", entry.facts().forced())
                .field("reason", listed.outcome().reason());
        json.end();
    }

    private static void stamp(String name, @Nullable Stamp stamp, Json json) {
        if (stamp == null) {
            json.field(name, (String) null);
            return;
        }
        json.name(name).object().field("at", new InstantText().of(stamp.at(), Zone.UTC));
        json.field("by", stamp.by()).end();
    }
}

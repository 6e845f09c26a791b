package rota.text;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rota.rotation.Company;
import rota.rotation.Rotation;
import rota.rotation.RotationId;
import rota.rotation.Turns;
import rota.schedule.Ladder;
import rota.schedule.OnCall;
import rota.schedule.Orphans;
import rota.schedule.Schedule;
import rota.schedule.Shift;

/** Who is on call, for programs. */
public final class WhoJson {

    private WhoJson() {}

    /**
     * Prints {@code {"at", "on_call": […], "orphans": […]}}.
     *
     * @param at the instant asked for, which is told in the file's zone; each rotation's instants in its own
     */
    public static void print(Schedule schedule, Instant at, Map<RotationId, OnCall> onCall, PrintWriter out) {
        Company company = schedule.company();
        InstantText text = new InstantText();
        Json json = new Json(out).object().field("at", text.of(at, company.zone()));
        json.name("on_call").array();
        for (Map.Entry<RotationId, OnCall> entry : onCall.entrySet()) {
            json.object();
            print(schedule, entry.getKey(), entry.getValue(), text, json);
            json.end();
        }
        json.end();
        OrphanText.print(Orphans.of(schedule, onCall), json);
        json.end();
    }

    private static void print(Schedule schedule, RotationId id, OnCall state, InstantText text, Json json) {
        Company company = schedule.company();
        Rotation rotation = company.rotation(id);
        Turns turns = schedule.rotation(id).turns();
        String person = state.person();
        json.field("team", id.team()).field("rotation", id.rotation()).field("state", word(state.state()));
        json.field("person", person)
                .field("name", person == null ? null : company.person(person).name());
        json.name("handles").inline().object();
        if (person != null) {
            for (Map.Entry<String, String> handle :
                    company.person(person).handles().entrySet()) {
                json.field(handle.getKey(), handle.getValue());
            }
        }
        json.end().field("base", state.base());
        json.field("since", instant(state.since(), turns, text)).field("until", instant(state.until(), turns, text));
        Shift next = state.next();
        if (next == null) {
            json.field("next", (String) null);
        } else {
            json.name("next").inline().object().field("person", next.person());
            json.field("start", instant(next.time().start(), turns, text)).end();
        }
        json.name("escalates_to").array();
        for (Ladder.Rung rung : Ladder.at(schedule, id, state.at())) {
            json.inline().object().field("team", rung.rotation().team());
            json.field("rotation", rung.rotation().rotation())
                    .field("person", rung.person())
                    .end();
        }
        json.end().name("links").inline().object();
        for (Map.Entry<String, String> link : rotation.links().entrySet()) {
            json.field(link.getKey(), link.getValue());
        }
        json.end().field("duties", rotation.duties());
    }

    private static @Nullable String instant(@Nullable Instant instant, Turns turns, InstantText text) {
        return instant == null ? null : text.of(instant, turns.zoneAt(instant));
    }

    static String word(OnCall.State state) {
        return switch (state) {
            case ON_CALL -> "on-call";
            case OFF_HOURS -> "off-hours";
            case NOBODY -> "nobody";
            case GAP -> "gap";
        };
    }
}

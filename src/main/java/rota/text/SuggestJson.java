package rota.text;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import rota.planning.Helper;
import rota.planning.Suggestions;
import rota.planning.Unable;
import rota.rotation.Company;
import rota.rotation.Interval;
import rota.rotation.Turns;

/** Who could swap with somebody or stand in for them, for programs. */
public final class SuggestJson {

    private final Suggestions suggestions;
    private final Company company;
    private final Names names;
    private final Json json;

    private SuggestJson(Suggestions suggestions, PrintWriter out) {
        this.suggestions = suggestions;
        this.company = suggestions.schedule().company();
        this.names = Names.among(company.people().values());
        this.json = new Json(out);
    }

    /**
     * Prints {@code {"for", "shift": {…}, "candidates": [{"person", "kind", "shift": {…}, "score", "reasons": […], "name",
     * "command"}], "out": [{"person", "reason", "name"}]}}; the score is a gap in whole minutes, and null for none.
     */
    public static void print(Suggestions suggestions, PrintWriter out) {
        new SuggestJson(suggestions, out).print();
    }

    private void print() {
        json.object().field("for", suggestions.person());
        shift(suggestions.time());
        json.name("candidates").array();
        for (Suggestions.Candidate candidate : suggestions.candidates()) {
            candidate(candidate);
        }
        json.end().name("out").array();
        for (Unable unable : suggestions.unable()) {
            json.inline().object().field("person", unable.person()).field("reason", unable.reason());
            json.field("name", company.person(unable.person()).name()).end();
        }
        json.end().end();
    }

    private void candidate(Suggestions.Candidate candidate) {
        Helper helper = candidate.helper();
        json.object().field("person", helper.person()).field("kind", candidate.isSwap() ? "swap" : "cover");
        shift(candidate.shift());
        Duration gap = helper.gap();
        if (gap == null) {
            json.field("score", (String) null);
        } else {
            json.field("score", gap.toMinutes());
        }
        json.field("reasons", HelperReasons.of(helper, names));
        json.field("name", company.person(helper.person()).name())
                .field("command", candidate.command())
                .end();
    }

    private void shift(Interval time) {
        Turns turns = suggestions.schedule().rotation(suggestions.rotation()).turns();
        InstantText text = new InstantText();
        Instant start = time.start();
        Instant end = time.end();
        json.name("shift").inline().object();
        json.field("team", suggestions.rotation().team());
        json.field("rotation", suggestions.rotation().rotation());
        json.field("start", text.of(start, turns.zoneAt(start)));
        json.field("end", text.of(end, turns.zoneAt(end))).end();
    }
}

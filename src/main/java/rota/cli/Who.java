package rota.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rota.rotation.Company;
import rota.rotation.RotationId;
import rota.rotation.WallClock;
import rota.schedule.OnCall;
import rota.schedule.Orphans;
import rota.schedule.RotationSchedule;
import rota.schedule.Schedule;
import rota.text.OrphanText;
import rota.text.WhoJson;
import rota.text.WhoText;
import rota.yaml.InvalidRoster;
import rota.yaml.UnreadableRoster;

/** {@code rota who}: who is on call. */
final class Who implements Command {

    @Override
    public Syntax syntax() {
        return Syntax.of(
                        "who",
                        "Who is on call now, until when, and who is next.",
                        "rota who                           everybody",
                        "rota who core/support-hero         one, with whom to turn to, links and duties",
                        "rota who core --at 2026-02-04      at that date's handoff time")
                .words("WHAT", "TEAM, TEAM/ROTATION or ROTATION; nothing is everything.")
                .option(
                        "--at",
                        "WHEN",
                        "Not now but then: a date means its handoff time, a time is the rotation's clock.")
                .exits(Failures.MISTAKES);
    }

    @Override
    public int run(Rota rota, Said said) throws InvalidRoster, UnreadableRoster, IOException {
        Schedule schedule = rota.schedule();
        Company company = rota.company();
        List<RotationId> rotations = What.rotations(company, said.words());
        Instant now = rota.now();
        String at = said.option("--at");
        Moment moment = at == null ? new Moment.Exact(now) : Moment.require("--at", at, rota.today());
        Map<RotationId, OnCall> onCall = new LinkedHashMap<>();
        for (RotationId id : rotations) {
            RotationSchedule rotation = schedule.rotation(id);
            onCall.put(id, OnCall.at(rotation, moment.on(rotation.turns())));
        }
        Instant asked = asked(moment, company, onCall.values());
        if (rota.json()) {
            WhoJson.print(schedule, asked, onCall, rota.out());
            return 0;
        }
        WhoText text = new WhoText(rota.face(), schedule, rota.out());
        if (at != null) {
            text.printMoment(asked, moment instanceof Moment.OnDate);
        }
        if (What.isOne(company, said.words())) {
            onCall.forEach(text::printOne);
        } else {
            text.printTable(onCall);
        }
        OrphanText.print(rota.face(), Orphans.of(schedule, onCall), rota.out());
        return 0;
    }

    /** The instant asked for: the rotations' where they agree, else by the file's clock and handoff. */
    private static Instant asked(Moment moment, Company company, Collection<OnCall> onCall) {
        Instant first = onCall.iterator().next().at();
        for (OnCall other : onCall) {
            if (!other.at().equals(first)) {
                return moment instanceof Moment.OnDate on
                        ? WallClock.instant(on.date().atTime(company.handoff().time()), company.zone())
                        : first;
            }
        }
        return first;
    }
}

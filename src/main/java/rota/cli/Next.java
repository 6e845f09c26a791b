package rota.cli;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import rota.ics.Feed;
import rota.rotation.Ids;
import rota.rotation.Interval;
import rota.rotation.Person;
import rota.rotation.WallClock;
import rota.schedule.Orphans;
import rota.schedule.Outcome;
import rota.schedule.PersonalShift;
import rota.schedule.Schedule;
import rota.text.NextJson;
import rota.text.NextText;
import rota.text.OrphanText;
import rota.yaml.InvalidRoster;
import rota.yaml.UnreadableRoster;

/** {@code rota next}: somebody's coming shifts. */
final class Next implements Command {

    private static final int WEEKS = 52;

    @Override
    public Syntax syntax() {
        return Syntax.of(
                        "next",
                        "Your coming shifts, or somebody else's, in all teams.",
                        "rota next                          mine: whoever has git's user.email, or $ROTA_ME",
                        "rota next ben                      Ben's, by id, e-mail or part of the name")
                .optionalWord("PERSON", "Whose; by default yours.")
                .option("--until", "DATE", "The first date that is not looked at; by default 52 weeks.")
                .exits(Failures.MISTAKES);
    }

    @Override
    public int run(Rota rota, Said said) throws InvalidRoster, UnreadableRoster, IOException {
        Schedule schedule = rota.schedule();
        Person somebody = new People(rota).find(said.word(Ids.ME));
        Instant now = rota.now();
        LocalDate named = DateRange.end(rota.today(), null, said.option("--until"));
        LocalDate end = named == null ? rota.today().plusWeeks(WEEKS) : named;
        List<PersonalShift> shifts = PersonalShift.of(schedule, somebody.id(), now, end);
        String site = rota.company().site();
        String subscribe = site == null ? null : site + "/" + new Feed.OfPerson(somebody.id()).path();
        Interval window = Interval.between(
                now, WallClock.instant(end.atStartOfDay(), rota.company().zone()));
        List<Outcome> orphans = Orphans.of(schedule, somebody.id(), window);
        if (rota.json()) {
            NextJson.print(schedule, somebody, shifts, subscribe, orphans, rota.out());
        } else {
            NextText.print(rota.face(), schedule, somebody, shifts, subscribe, now, rota.out());
            OrphanText.print(rota.face(), orphans, rota.out());
        }
        return 0;
    }
}

package rota.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import rota.edit.Asked;
import rota.edit.Noting;
import rota.edit.Proposal;
import rota.edit.Setting;
import rota.edit.Wanted;
import rota.planning.Collision;
import rota.rotation.Person;
import rota.rotation.SafeText;
import rota.text.CollisionText;
import rota.text.Face;
import rota.text.Json;
import rota.text.Messages;
import rota.yaml.InvalidRoster;
import rota.yaml.UnreadableRoster;

/** {@code rota away}: notes an absence, and lists every conflict it makes. */
final class Away implements Command {

    @Override
    public Syntax syntax() {
        return Editing.options(
                Syntax.of(
                                "away",
                                "Notes when somebody is away. It lists the turns that collide with it, and who could help with each.",
                                "rota away me 2026-02-16..2026-02-20     both days included",
                                "rota away ben fri --why wedding         one day")
                        .phrase(
                                "PERSON DAYS",
                                "Who, and when: a day (2026-02-16, fri, tomorrow), days (A..B), or a week (W08) from Monday to Sunday."));
    }

    @Override
    public int run(Rota rota, Said said) throws InvalidRoster, UnreadableRoster, IOException {
        List<String> words = said.words();
        if (words.size() > 2 && Whens.saying(words.get(1)) != null) {
            throw new UsageError("days are one word, with two dots between the first and the last, like "
                    + span(words.get(1), words.get(words.size() - 1)));
        }
        said.refuseMoreWordsThan(2);
        if (words.size() < 2) {
            throw new UsageError("an absence takes a person and days: rota away me 2026-02-16..2026-02-20");
        }
        Person person = new People(rota).find(words.get(0));
        Wanted.OfDays days = days(words.get(1), rota.today());
        Editing editing = new Editing(rota, said);
        return editing.carryOut(setting -> draft(setting, person.id(), days));
    }

    private static String span(String first, String last) {
        String span = first + ".." + last;
        return Whens.saying(span) == null ? "2026-02-16..2026-02-20" : span;
    }

    private static Wanted.OfDays days(String word, LocalDate today) {
        Asked.Saying saying = Whens.saying(word);
        Wanted wanted = saying == null ? null : saying.on(today);
        if (wanted instanceof Wanted.OfDays days) {
            return days;
        }
        if (wanted instanceof Wanted.OfWeek week) {
            return new Wanted.OfDays(week.monday(), week.monday().plusDays(6));
        }
        throw new UsageError(
                "'" + word + "' is not a day or days; say 2026-02-16, fri, tomorrow, or 2026-02-16..2026-02-20");
    }

    private static Draft draft(Setting setting, String person, Wanted.OfDays days) throws rota.edit.Refused {
        Proposal proposal = new Noting(setting).away(person, days.from(), days.through());
        Setting then = new Setting(proposal.after(), setting.terms(), setting.sections());
        Instant now = setting.terms().now();
        List<Collision> collisions = Collision.of(then, person, days.from(), days.through(), now);
        String spelled =
                days.from().equals(days.through()) ? days.from().toString() : days.from() + ".." + days.through();
        String command = person + " " + spelled;
        return new Draft(
                proposal,
                null,
                "rota away " + command,
                "Away " + command,
                List.of(),
                true,
                true,
                new View(proposal, person, collisions, now));
    }

    /** An absence, as it is shown. */
    private record View(Proposal proposal, String person, List<Collision> collisions, Instant now)
            implements Draft.View {

        @Override
        public void print(Face face, PrintWriter out) {
            String name = SafeText.of(proposal.after().company().person(person).name());
            out.println(collisions.isEmpty() ? name + " has no shift on these days." : name + " is on call then:");
            CollisionText.print(face, proposal.after(), collisions, now, out);
        }

        @Override
        public List<Messages.Message> messages() {
            return List.of();
        }

        @Override
        public void add(Json json) {
            CollisionText.json("conflicts", proposal.after(), collisions, json);
        }
    }
}

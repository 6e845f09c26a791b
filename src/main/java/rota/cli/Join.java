package rota.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rota.edit.Joining;
import rota.edit.Reordered;
import rota.rotation.Company;
import rota.rotation.Ids;
import rota.rotation.Person;
import rota.rotation.RotationId;
import rota.yaml.InvalidRoster;
import rota.yaml.Suggestion;
import rota.yaml.UnreadableRoster;

/** {@code rota join}: somebody joins an order, from a date on. */
final class Join implements Command {

    @Override
    public Syntax syntax() {
        return Editing.options(Syntax.of(
                        "join",
                        "Somebody joins an order from a date on. It begins at the first handoff on or after that date; nothing before it"
                                + " moves.",
                        "rota join dee core --from 2026-03-02 --after chi",
                        "rota join fay core --from W10 --name 'Fay Moreau' --email fay@example.com")
                .phrase("PERSON TEAM[/ROTATION]", "Who, and where; somebody new goes by the id they are to have.")
                .option("--from", "DATE", "The first day: 2026-03-02, mon, or W10 for its Monday.")
                .option("--after", "PERSON", "Who comes before them in the order; by default they come last.")
                .option("--name", "NAME", "The name of somebody new.")
                .option("--email", "ADDRESS", "The e-mail address of somebody new."));
    }

    @Override
    public int run(Rota rota, Said said) throws InvalidRoster, UnreadableRoster, IOException {
        List<String> words = said.words();
        said.refuseMoreWordsThan(2, "behind --from, like --from ");
        if (words.size() < 2) {
            throw new UsageError("joining takes a person and a team: rota join dee core --from 2026-03-02");
        }
        Company company = rota.company();
        Person person = person(rota, said, words.get(0));
        RotationId rotation = Rotations.one(company, words.get(1), said);
        LocalDate from = Days.first("--from", said, rota.today());
        String after = said.option("--after");
        @Nullable
        String behind = after == null ? null : new People(rota).find(after).id();
        String command = "rota join " + person.id() + " " + rotation + " --from " + from
                + (behind == null ? "" : " --after " + behind);
        Editing editing = new Editing(rota, said);
        return editing.carryOut(setting -> {
            Reordered reordered = new Joining(setting).join(person, rotation, from, behind);
            String subject = "Join: " + person.id() + " in " + rotation + " from "
                    + reordered.orders().get(0).from();
            return ReorderedView.of(reordered, setting.terms().now()).draft(command, subject);
        });
    }

    private static Person person(Rota rota, Said said, String word) throws InvalidRoster, UnreadableRoster {
        String name = said.option("--name");
        String email = said.option("--email");
        boolean isNew = !rota.company().people().containsKey(word) && Ids.isWellFormed(word) && !Ids.isReserved(word);
        People people = new People(rota);
        if (isNew && (name != null || email != null || people.isNobody(word))) {
            if (name != null && name.isBlank()) {
                throw new UsageError("--name takes a name, like --name 'Fay Moreau'");
            }
            String meant = Suggestion.of(word, rota.company().people().keySet());
            if (name == null && email == null && !meant.isEmpty()) {
                throw new UsageError("no person '" + word + "' in the roster" + meant
                        + " Somebody new whose id is so like another's needs a --name");
            }
            return Person.named(word, name, email, rota.company().zone());
        }
        if (people.isNobody(word) && !Ids.isReserved(word)) {
            throw new UsageError(
                    "'" + word + "' is no person in the roster, and no id for somebody new: an id is made of"
                            + " a-z, 0-9 and '-'");
        }
        Person known = people.find(word);
        if (name != null || email != null) {
            throw new UsageError(known.id() + " is in the roster already; --name and --email are for somebody new");
        }
        return known;
    }
}

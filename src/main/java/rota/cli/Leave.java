package rota.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rota.edit.Leaving;
import rota.edit.Reordered;
import rota.rotation.Change;
import rota.rotation.Company;
import rota.rotation.OwnOrder;
import rota.rotation.Person;
import rota.rotation.RotationId;
import rota.yaml.InvalidRoster;
import rota.yaml.UnreadableRoster;

/** {@code rota leave}: somebody leaves orders, after their last day. */
final class Leave implements Command {

    @Override
    public Syntax syntax() {
        return Editing.options(Syntax.of(
                        "leave",
                        "Somebody leaves orders after their last day. It begins at the first handoff after that day; nothing before it"
                                + " moves.",
                        "rota leave ana --last-day 2026-02-27            every order",
                        "rota leave ana core --last-day 2026-02-27       one team's")
                .phrase("PERSON [TEAM[/ROTATION]…]", "Who, and where; nothing is everywhere.")
                .option("--last-day", "DATE", "The last day on which they can be on call, included."));
    }

    @Override
    public int run(Rota rota, Said said) throws InvalidRoster, UnreadableRoster, IOException {
        List<String> words = said.words();
        if (words.isEmpty()) {
            throw new UsageError("leaving takes a person: rota leave ana --last-day 2026-02-27");
        }
        Person person = new People(rota).find(words.get(0));
        List<RotationId> rotations = rotations(rota.company(), words.subList(1, words.size()), person.id());
        LocalDate lastDay = Days.last("--last-day", said, rota.today());
        StringBuilder where = new StringBuilder();
        rotations.forEach(id -> where.append(' ').append(id));
        String command = "rota leave " + person.id() + where + " --last-day " + lastDay;
        Editing editing = new Editing(rota, said);
        return editing.carryOut(setting -> {
            Reordered reordered = new Leaving(setting).leave(person.id(), rotations, lastDay);
            String subject = "Leave: " + person.id() + where + " after " + lastDay;
            return ReorderedView.of(setting, reordered, rotations, lastDay).draft(command, subject);
        });
    }

    /** Those that the words name: of a team the ones in whose order the person is; if there are none all, to be refused. */
    private static List<RotationId> rotations(Company company, List<String> words, String person) {
        Set<RotationId> rotations = new LinkedHashSet<>();
        for (String word : words) {
            List<RotationId> named = What.rotations(company, List.of(word));
            List<RotationId> theirs = new ArrayList<>();
            for (RotationId id : named) {
                if (isInAnOrder(person, company.rotation(id).own())) {
                    theirs.add(id);
                }
            }
            rotations.addAll(theirs.isEmpty() ? named : theirs);
        }
        return new ArrayList<>(rotations);
    }

    private static boolean isInAnOrder(String person, @Nullable OwnOrder own) {
        boolean isIn = own != null && own.order().contains(person);
        for (Change change : own == null ? List.<Change>of() : own.changes()) {
            isIn |= change.order() != null && change.order().contains(person);
        }
        return isIn;
    }
}

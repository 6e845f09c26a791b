package rota.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rota.edit.Refused;
import rota.edit.Setting;
import rota.planning.Planned;
import rota.planning.Resolution;
import rota.planning.Scope;
import rota.rotation.Ids;
import rota.rotation.RotationId;
import rota.schedule.Schedule;
import rota.text.Face;
import rota.text.Json;
import rota.text.Messages;
import rota.text.ResolveJson;
import rota.text.ResolveText;
import rota.yaml.InvalidRoster;
import rota.yaml.Suggestion;
import rota.yaml.UnreadableRoster;

/** {@code rota resolve}: the fewest swaps that clear every conflict. */
final class Resolve implements Command {

    private static final int WEEKS = 26;
    private static final int MOST_DAYS = 366;

    @Override
    public Syntax syntax() {
        Syntax syntax = Syntax.of(
                        "resolve",
                        "The fewest swaps that clear every conflict. A conflict is who is away while on call, or on call in two rotations at"
                                + " once.",
                        "rota resolve                       everybody's, in the next 26 weeks",
                        "rota resolve me --rest 7           mine; and seven free days between two turns",
                        "rota resolve core --apply          a team's; makes the swaps")
                .words(
                        "PERSON|TEAM",
                        "Whose conflicts: a person, a TEAM, TEAM/ROTATION or ROTATION, or several; nothing is everybody's.")
                .option("--weeks", "N", "How many weeks to look ahead; by default 26.")
                .option("--until", "DATE", "The first date that is not looked at.")
                .option("--rest", "DAYS", "Turns of one person with fewer days between them conflict too.")
                .flag("--apply", "Make the swaps, all of them or none.");
        return Editing.writing(syntax);
    }

    @Override
    public int run(Rota rota, Said said) throws InvalidRoster, UnreadableRoster, IOException {
        LocalDate named = DateRange.end(rota.today(), said.option("--weeks"), said.option("--until"));
        LocalDate end = named == null ? rota.today().plusWeeks(WEEKS) : named;
        Instant until = rota.company().midnight(end);
        int rest = rest(said.option("--rest"));
        Set<RotationId> rotations = new LinkedHashSet<>();
        Set<String> people = new LinkedHashSet<>();
        sort(rota, said.words(), rotations, people);
        Scope scope = new Scope(people, rotations, until, rest);
        Editing editing = new Editing(rota, said);
        Resolution resolution = Resolution.of(editing.setting(), scope);
        if (said.flag("--apply") && !resolution.swaps().isEmpty()) {
            return editing.carryOut(setting -> draft(setting, scope, rota.asker() == null));
        }
        Schedule schedule = rota.schedule();
        if (rota.json()) {
            Json json = new Json(rota.out()).object();
            ResolveJson.write(schedule, resolution, json);
            json.field("applied", false).end();
            return 0;
        }
        ResolveText.print(rota.face(), schedule, resolution, rota.now(), rota.out());
        if (!resolution.swaps().isEmpty()) {
            rota.out().println();
            rota.out().println("To make " + (resolution.swaps().size() == 1 ? "it" : "them") + ":");
            List<String> typed = new ArrayList<>(said.typed());
            typed.remove("--dry-run");
            rota.out().println("  " + Typed.again(typed, "--apply"));
        }
        return 0;
    }

    private static int rest(@Nullable String text) {
        if (text == null) {
            return 0;
        }
        try {
            int days = Integer.parseInt(text);
            if (days >= 0 && days <= MOST_DAYS) {
                return days;
            }
        } catch (NumberFormatException e) {
            throw new UsageError("--rest takes a number of days like 7, not '" + text + "'");
        }
        throw new UsageError("--rest takes 0 to " + MOST_DAYS + " days, not " + text);
    }

    /** Sorts the words into rotations and people; with none, all rotations are meant. */
    private static void sort(Rota rota, List<String> words, Set<RotationId> rotations, Set<String> people)
            throws InvalidRoster, UnreadableRoster {
        People known = new People(rota);
        if (words.isEmpty()) {
            rotations.addAll(rota.company().rotations().keySet());
        }
        for (String word : words) {
            if (What.isNamed(rota.company(), word)) {
                rotations.addAll(What.rotations(rota.company(), List.of(word)));
            } else if (!word.equals(Ids.ME) && !word.equalsIgnoreCase(Ids.NOBODY) && known.isNobody(word)) {
                throw new UsageError("no person, team or rotation '" + word + "' in the roster"
                        + Suggestion.of(word, What.names(rota.company(), true)));
            } else {
                people.add(known.find(word).id());
            }
        }
    }

    private static Draft draft(Setting setting, Scope scope, boolean isSpelledOut) throws Refused {
        Resolution resolution = Resolution.of(setting, scope);
        if (resolution.proposal() == null) {
            throw new Refused("there is nothing left that a swap clears", List.of());
        }
        List<String> ids = new ArrayList<>();
        List<String> commands = new ArrayList<>();
        for (Planned planned : resolution.swaps()) {
            ids.add(planned.granted().id());
            commands.add(planned.granted().command());
        }
        List<String> undo = new ArrayList<>(ids);
        Collections.reverse(undo);
        return new Draft(
                resolution.proposal(),
                String.join(", ", ids),
                String.join(" && ", commands),
                "Resolve conflicts by " + (ids.size() == 1 ? "a swap" : ids.size() + " swaps") + " ("
                        + String.join(", ", ids) + ")",
                undo,
                isSpelledOut,
                true,
                new View(setting.schedule(), resolution, setting.terms().now()));
    }

    /** A plan that is to be made, as it is shown. */
    private record View(Schedule before, Resolution resolution, Instant now) implements Draft.View {

        @Override
        public void print(Face face, PrintWriter out) {
            ResolveText.print(face, before, resolution, now, out);
        }

        @Override
        public List<Messages.Message> messages() {
            return resolution.proposal() == null ? List.of() : Messages.of(resolution.proposal(), now);
        }

        @Override
        public void begin(Json json) {
            ResolveJson.write(before, resolution, json);
        }
    }
}

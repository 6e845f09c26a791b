package rota.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import rota.prompt.Asker;
import rota.prompt.Cancelled;
import rota.prompt.Choice;
import rota.prompt.Objection;
import rota.rotation.Follow;
import rota.rotation.Handoff;
import rota.rotation.Ids;
import rota.rotation.NameIds;
import rota.rotation.Zone;

/** What is asked at a terminal about a new roster: few questions, with the likeliest answer in brackets. */
final class InitQuestions {

    private static final String TEAM = "Support";

    private final Asker asker;
    private final Instant now;

    InitQuestions(Asker asker, Instant now) {
        this.asker = asker;
        this.now = now;
    }

    Zone zone(String usual) throws Cancelled {
        return InitWords.zone(asker.text("Time zone", usual, objection(InitWords::zone)));
    }

    Handoff handoff(Zone zone, String usual) throws Cancelled {
        Consumer<String> check = text -> InitWords.handoff(text, zone, now);
        return InitWords.handoff(asker.text("Handoff, each week", usual, objection(check)));
    }

    /** The teams, and who is in each. */
    Crews crews() throws Cancelled {
        Crews crews = new Crews();
        Consumer<String> check = text -> teams(text);
        for (String team : teams(asker.text("Teams, with commas between them", TEAM, objection(check)))) {
            String question = "People of " + team + " in their order, with commas";
            Consumer<String> people = text -> crews.members(team, text);
            crews.add(team, crews.members(team, asker.text(question, null, objection(people))));
        }
        return crews;
    }

    private static List<String> teams(String text) {
        Crews crews = new Crews();
        List<String> teams = new ArrayList<>();
        for (String name : InitWords.names(text)) {
            teams.add(crews.team(name));
            crews.add(name, List.of());
        }
        if (teams.isEmpty()) {
            throw new UsageError("name one team at least");
        }
        return teams;
    }

    /** The people's ids; asked for where a name has no letters for one. */
    List<String> ids(List<String> names) throws Cancelled {
        List<String> ids = new ArrayList<>(NameIds.of(names, "p"));
        for (int i = 0; i < ids.size(); i++) {
            if (!NameIds.isSpellable(names.get(i))) {
                List<String> others = new ArrayList<>(ids);
                others.remove(i);
                String question = "What commands call " + names.get(i) + ", in letters a to z";
                ids.set(i, asker.text(question, ids.get(i), id -> againstId(id, others)));
            }
        }
        return ids;
    }

    private static @Nullable String againstId(String id, List<String> others) {
        if (!Ids.isWellFormed(id) || Ids.isReserved(id)) {
            return "'" + id + "' can't be that; it is up to 63 lower-case letters a-z, digits and hyphens";
        }
        return others.contains(id) ? "'" + id + "' is somebody else already" : null;
    }

    Follow.@Nullable Pick secondary(boolean isSomebodyAlone) throws Cancelled {
        List<String> words = new ArrayList<>();
        List<Choice> choices = new ArrayList<>();
        if (!isSomebodyAlone) {
            words.add(InitWords.NEXT);
            choices.add(new Choice("whoever is the hero next", "so they know the week that they take over"));
        }
        words.add(InitWords.SAME);
        choices.add(new Choice("the hero", "one person for both"));
        words.add(InitWords.NONE);
        choices.add(new Choice("there is no secondary", "only a support hero"));
        return InitWords.secondary(words.get(asker.choose("Who is the secondary?", choices)));
    }

    LocalDate start(Handoff handoff, Zone zone, LocalDate usual) throws Cancelled {
        LocalDate today = zone.local(now).toLocalDate();
        Consumer<String> check = text -> InitWords.start(text, handoff, zone, today);
        String text = asker.text("The first turn begins on", usual.toString(), objection(check));
        return InitWords.start(text, handoff, zone, today);
    }

    private static Objection objection(Consumer<String> check) {
        return answer -> {
            try {
                check.accept(answer);
                return null;
            } catch (UsageError error) {
                return error.getMessage();
            }
        };
    }
}

package rota.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rota.edit.Proposal;
import rota.edit.Reordered;
import rota.rotation.Company;
import rota.rotation.Turns;
import rota.rotation.Zone;

/** The sentences to send to those whose shifts an edit moves, and to nobody else. */
public final class Messages {

    /** Of more stretches than that, only the first are named. */
    private static final int MOST_NAMED = 3;

    private final Proposal proposal;
    private final Company company;
    private final Names names;
    private final Instant now;
    private final boolean undone;

    private Messages(Proposal proposal, Instant now) {
        this.proposal = proposal;
        this.company = proposal.after().company();
        this.names = Names.among(company.people().values());
        this.now = now;
        this.undone = proposal.isUndo();
    }

    /**
     * A sentence to send.
     *
     * @param person to whom, a person's id
     * @param text the sentence, which is safe to print
     */
    public record Message(String person, String text) {}

    /** One for each person who gains or loses anything, in the order in which they are met. */
    public static List<Message> of(Proposal proposal, Instant now) {
        Messages messages = new Messages(proposal, now);
        List<Moves> all = Moves.of(proposal);
        Set<String> people = new LinkedHashSet<>();
        for (Moves moves : all) {
            for (Moves.Row row : moves.rows()) {
                add(people, row.before());
                add(people, row.after());
            }
        }
        List<Message> sentences = new ArrayList<>();
        for (String person : people) {
            sentences.add(new Message(person, messages.text(person, all)));
        }
        return sentences;
    }

    /** One for each person whose coming turns move because somebody joins or leaves. */
    public static List<Message> of(Reordered reordered, Instant now) {
        return ReorderedMessages.of(reordered, now);
    }

    static void add(Set<String> people, @Nullable String person) {
        if (person != null) {
            people.add(person);
        }
    }

    private String text(String person, List<Moves> all) {
        List<String> parts = new ArrayList<>();
        for (Moves moves : all) {
            Map<String, List<String>> gained = new LinkedHashMap<>();
            Map<String, List<String>> lost = new LinkedHashMap<>();
            Turns turns = proposal.after().rotation(moves.rotation()).turns();
            Clock clock = new Clock(turns, now);
            for (Moves.Row row : moves.rows()) {
                if (person.equals(row.after())) {
                    gained.computeIfAbsent(names.of(row.before()), k -> new ArrayList<>())
                            .add(clock.stretch(row.time()));
                } else if (person.equals(row.before())) {
                    lost.computeIfAbsent(names.of(row.after()), k -> new ArrayList<>())
                            .add(clock.stretch(row.time()));
                }
            }
            String said = sentence(gained, lost);
            if (!said.isEmpty()) {
                Zone zone = turns.zoneAt(now);
                parts.add(moves.roles(company) + ": " + said + " (times in " + zone + ")");
            }
        }
        String begin = names.of(person) + ", " + (undone ? "what was agreed is taken back: " : "");
        return begin + String.join(". ", parts) + ".";
    }

    private String sentence(Map<String, List<String>> gained, Map<String, List<String>> lost) {
        List<String> said = new ArrayList<>();
        if (undone) {
            gained.forEach((from, stretches) -> said.add("you have " + listed(stretches) + " again"));
            lost.forEach((to, stretches) ->
                    said.add((to.equals(Names.NOBODY) ? "nobody" : to) + " has " + listed(stretches) + " again"));
            return String.join("; ", said);
        }
        gained.forEach((from, stretches) ->
                said.add("you have " + listed(stretches) + (from.equals(Names.NOBODY) ? "" : ", for " + from)));
        lost.forEach((to, stretches) -> said.add(
                (to.equals(Names.NOBODY) ? "nobody" : to) + " has " + listed(stretches) + ", which was yours"));
        return String.join("; ", said);
    }

    private static String listed(List<String> stretches) {
        int more = stretches.size() - MOST_NAMED;
        return String.join(", ", stretches.subList(0, Math.min(stretches.size(), MOST_NAMED)))
                + (more > 0 ? " and " + more + " more" : "");
    }
}

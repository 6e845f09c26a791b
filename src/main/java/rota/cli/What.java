package rota.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import rota.rotation.Company;
import rota.rotation.RotationId;
import rota.yaml.Suggestion;

/** Which rotations a command is about: {@code TEAM}, {@code TEAM/ROTATION} or {@code ROTATION}, several, or all. */
final class What {

    private What() {}

    /**
     * The rotations named, in the file's order; all of them if nothing is named.
     *
     * @throws UsageError if a word names nothing
     */
    static List<RotationId> rotations(Company company, List<String> words) {
        List<RotationId> all = new ArrayList<>(company.rotations().keySet());
        if (words.isEmpty()) {
            return all;
        }
        Set<RotationId> named = new LinkedHashSet<>();
        for (String word : words) {
            List<RotationId> found = named(all, word);
            if (found.isEmpty()) {
                throw new UsageError("no team or rotation '" + word + "' in the roster" + suggestion(company, word));
            }
            named.addAll(found);
        }
        all.retainAll(named);
        return all;
    }

    /** Whether the word names a team or a rotation. */
    static boolean isNamed(Company company, String word) {
        return !named(new ArrayList<>(company.rotations().keySet()), word).isEmpty();
    }

    /** Whether these words name one rotation and nothing else. */
    static boolean isOne(Company company, List<String> words) {
        return !words.isEmpty() && rotations(company, words).size() == 1;
    }

    /** What the word names: a team's rotations, or one, or, where there is no such team, those of that name in every team. */
    private static List<RotationId> named(List<RotationId> all, String word) {
        List<RotationId> ofTeam = new ArrayList<>();
        List<RotationId> ofName = new ArrayList<>();
        for (RotationId id : all) {
            if (id.team().equals(word) || id.toString().equals(word)) {
                ofTeam.add(id);
            } else if (id.rotation().equals(word)) {
                ofName.add(id);
            }
        }
        return ofTeam.isEmpty() ? ofName : ofTeam;
    }

    private static String suggestion(Company company, String word) {
        if (company.people().containsKey(word)) {
            return "; that is a person, whose shifts 'rota next " + word + "' shows";
        }
        return Suggestion.of(word, names(company, false));
    }

    /** Whatever names a team or a rotation, and perhaps the people's ids. */
    static Set<String> names(Company company, boolean withPeople) {
        Set<String> names = new LinkedHashSet<>(company.teams().keySet());
        for (RotationId id : company.rotations().keySet()) {
            names.add(id.rotation());
            names.add(id.toString());
        }
        if (withPeople) {
            names.addAll(company.people().keySet());
        }
        return names;
    }
}

package rota.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import rota.rotation.Company;
import rota.rotation.Rotation;
import rota.rotation.RotationId;
import rota.rotation.Team;
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
            List<RotationId> found = named(company, word);
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
        return !named(company, word).isEmpty();
    }

    /** Whether these words name one rotation and nothing else. */
    static boolean isOne(Company company, List<String> words) {
        return !words.isEmpty() && rotations(company, words).size() == 1;
    }

    /** What the word names: a team's rotations, or one, or, where there is no such team, those of that name in every team. */
    private static List<RotationId> named(Company company, String word) {
        List<RotationId> named = new ArrayList<>();
        Team team = company.teams().get(word);
        for (Rotation rotation : team == null ? List.<Rotation>of() : team.rotations()) {
            named.add(rotation.id());
        }
        if (!named.isEmpty()) {
            return named;
        }
        boolean hasTeam = word.indexOf('/') >= 0;
        for (RotationId id : company.rotations().keySet()) {
            if (word.equals(hasTeam ? id.toString() : id.rotation())) {
                named.add(id);
            }
        }
        return named;
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

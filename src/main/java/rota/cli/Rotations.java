package rota.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rota.rotation.Company;
import rota.rotation.RotationId;

/** The one rotation that an editing command is told to edit. */
final class Rotations {

    private Rotations() {}

    /**
     * The rotation that {@code -r} names, or null if it isn't given. A team means its only rotation with an order of its own.
     *
     * @throws UsageError if it names none, or several
     */
    static @Nullable RotationId named(Company company, Said said) {
        String word = said.option("--rotation");
        return word == null ? null : one(company, word, said);
    }

    /** The rotation that a word of the command line means. */
    static RotationId one(Company company, String word, Said said) {
        List<RotationId> named = What.rotations(company, List.of(word));
        List<RotationId> own = new ArrayList<>();
        for (RotationId id : named) {
            if (!company.rotation(id).onlyFollows()) {
                own.add(id);
            }
        }
        List<RotationId> meant = named.size() == 1 || own.isEmpty() ? named : own;
        if (meant.size() > 1) {
            List<String> each = new ArrayList<>();
            for (RotationId id : meant) {
                each.add(Typed.with(said.typed(), word, id.toString()));
            }
            throw new Refusal(
                    Failures.USAGE, "'" + word + "' is " + meant.size() + " rotations with an order; say which", each);
        }
        return meant.get(0);
    }
}

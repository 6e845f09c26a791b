package rota.override;

import java.util.List;
import rota.rotation.Company;

/**
 * Everything the roster says: what is given, and what was agreed.
 *
 * @param company the people, teams and rotations
 * @param overrides every override, in file order; those of one rotation apply in this order (rule R8)
 */
public record Roster(Company company, List<Entry> overrides) {

    /** Keeps a copy of the list. */
    public Roster {
        overrides = List.copyOf(overrides);
    }

    /** The same roster with nothing agreed; its final schedule is the base schedule. */
    public Roster withoutOverrides() {
        return new Roster(company, List.of());
    }
}

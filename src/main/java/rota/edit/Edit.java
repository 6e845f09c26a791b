package rota.edit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rota.override.Entry;
import rota.rotation.Away;
import rota.rotation.Person;
import rota.rotation.RotationId;
import rota.rotation.Stamp;

/** One alteration of a roster; it says what the new roster means, not how it is written. */
public sealed interface Edit {

    /**
     * One more override.
     *
     * @param entry the override, with an id that no other has
     * @param place how many of the roster's overrides come before it
     * @param name the name of its file in the ledger's folder; null if it is to stand in a list
     */
    record AddOverride(Entry entry, int place, @Nullable String name) implements Edit {

        /** One that is to stand in a list. */
        public AddOverride(Entry entry, int place) {
            this(entry, place, null);
        }
    }

    /**
     * An override is taken back, and stays on record (rule R11).
     *
     * @param id the override's id
     * @param undone when, and by whom
     */
    record TakeBack(String id, Stamp undone) implements Edit {}

    /**
     * One more absence, after those that are there.
     *
     * @param person the person's id
     * @param away the absence
     */
    record NoteAway(String person, Away.Days away) implements Edit {}

    /**
     * One more person, of whom no more is said than {@link Person#named} takes.
     *
     * @param person the person, whose id no other has
     * @param team the team whose file is to have them, where there is a choice
     */
    record AddPerson(Person person, String team) implements Edit {}

    /**
     * Another order from a date on: a change of that date, or the order in the change (or at the start) that is there already.
     *
     * @param rotation the rotation, which has an order of its own
     * @param from the date of the change
     * @param order the order
     * @param made when it was agreed and by whom; null leaves what a change that is there says of that
     */
    record SetOrder(
            RotationId rotation,
            LocalDate from,
            List<String> order,
            @Nullable Stamp made) implements Edit {

        /** Keeps a copy of the order. */
        public SetOrder {
            order = List.copyOf(order);
        }
    }
}

package rota.planning;

import java.util.List;

/**
 * An exchange of two slots of one rotation, or of a day of each.
 *
 * @param one the number of the one slot
 * @param other the number of the other
 * @param day which day of each, counted from 0; {@link #WHOLE} for all of them
 * @param days how many days change hands, on both sides together
 * @param distance how many days lie between the two
 * @param effects who gets which other days by it, because rotations follow this one
 */
record Move(int one, int other, int day, int days, long distance, Effects effects) {

    /** All days. */
    static final int WHOLE = -1;

    /**
     * Days that change hands elsewhere.
     *
     * @param days their numbers
     * @param people who gets each
     */
    record Effects(List<Integer> days, List<Integer> people) {

        static final Effects NONE = new Effects(List.of(), List.of());

        /** Keeps copies of the lists. */
        Effects {
            days = List.copyOf(days);
            people = List.copyOf(people);
        }
    }
}

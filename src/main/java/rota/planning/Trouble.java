package rota.planning;

/**
 * A conflict in a position that a plan has come to: a person has a day that something speaks against, or two days that they
 * can't have both.
 *
 * @param key tells it from all others
 * @param person the number of the person
 * @param slot the number of a slot that must change hands, or the other
 * @param day the first day of that slot that is concerned, counted from 0
 * @param other the number of the other slot, or -1
 * @param otherDay the day of the other slot
 */
record Trouble(long key, int person, int slot, int day, int other, int otherDay) {

    private static final int BITS = 21;
    private static final long CLOSE = 1L << 62;
    private static final int NOBODY = (1 << BITS) - 1;

    /** The key of a conflict between a part of a person and another part, or -1; the order of the two doesn't matter. */
    static long key(Conflict.Kind kind, int person, int part, int other) {
        long first = other < 0 ? part : Math.min(part, other);
        long second = other < 0 ? NOBODY : Math.max(part, other);
        long ofPerson = ((long) person) << (2 * BITS);
        return (kind == Conflict.Kind.CLOSE ? CLOSE : 0) | ofPerson | (first << BITS) | second;
    }

    /** For the key of two turns that are too close, that of the same two at the same time; else none that there is. */
    static long worse(long key) {
        return (key & CLOSE) == 0 ? -1 : key & ~CLOSE;
    }

    /** Whether it is between two slots. */
    boolean isPair() {
        return other >= 0;
    }
}

package rota.rotation;

/**
 * How long a turn is (rule R4): {@code turn: 2 weeks}.
 *
 * <p>Weeks run from handoff to handoff on the same weekday. Days count only those that the rotation's hours name.
 *
 * @param count how many, 1 to 520
 * @param unit of what
 */
public record TurnLength(int count, Unit unit) {

    /** The longest turn that can be written, in either unit. */
    public static final int LONGEST = 520;

    /** What a turn is counted in. */
    public enum Unit {
        /** Calendar weeks. */
        WEEK,
        /** Days that the hours name. */
        DAY
    }

    /**
     * @throws IllegalArgumentException if the count is not within 1 to 520
     */
    public TurnLength {
        if (count < 1 || count > LONGEST) {
            throw new IllegalArgumentException("a turn lasts 1 to 520 weeks or days, not " + count);
        }
    }

    /** A turn of so many weeks. */
    public static TurnLength weeks(int count) {
        return new TurnLength(count, Unit.WEEK);
    }

    /** A turn of so many days. */
    public static TurnLength days(int count) {
        return new TurnLength(count, Unit.DAY);
    }

    @Override
    public String toString() {
        String noun = unit == Unit.WEEK ? " week" : " day";
        return count + noun + (count == 1 ? "" : "s");
    }
}

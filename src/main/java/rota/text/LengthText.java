package rota.text;

import java.time.Duration;

/**
 * Lengths of time as people say them, in two units at most, rounded to the smaller one: {@code 13 weeks 6 days}.
 *
 * <p>A week that the clocks cut to 167 hours is {@code 6 days 23 hours}, thirteen weeks with it {@code 13 weeks}. Whoever needs
 * all of it asks for CSV or JSON.
 */
final class LengthText {

    /** From so many days on nobody asks for the hours. */
    private static final int MANY_DAYS = 10;

    private enum Unit {
        WEEK(604_800, "week", "wk"),
        DAY(86_400, "day", "d"),
        HOUR(3600, "hour", "h"),
        MINUTE(60, "minute", "min");

        private final long seconds;
        private final String word;
        private final String letters;

        Unit(long seconds, String word, String letters) {
            this.seconds = seconds;
            this.word = word;
            this.letters = letters;
        }

        Unit smaller() {
            return switch (this) {
                case WEEK -> DAY;
                case DAY -> HOUR;
                case HOUR, MINUTE -> MINUTE;
            };
        }
    }

    private LengthText() {}

    /** {@code 2 weeks 1 day}; {@code none} for no time. */
    static String of(Duration time) {
        return time.isZero() ? "none" : parts(time.toSeconds(), Unit.WEEK, false);
    }

    /** {@code 2 wk 1 d}; a dash for no time. */
    static String brief(Duration time) {
        return time.isZero() ? "–" : parts(time.toSeconds(), Unit.WEEK, true);
    }

    /** {@code 26 d}, with no larger unit than days; a dash for no time. */
    static String briefDays(Duration time) {
        return time.isZero() ? "–" : parts(time.toSeconds(), Unit.DAY, true);
    }

    /** {@code +1 wk}, {@code −2 d}; a dash for no difference. */
    static String difference(Duration time) {
        return time.isZero() ? "–" : (time.isNegative() ? "−" : "+") + brief(time.abs());
    }

    private static String parts(long seconds, Unit largest, boolean brief) {
        Unit unit = largest;
        while (unit != Unit.MINUTE && seconds < unit.seconds) {
            unit = unit.smaller();
        }
        boolean isMany = unit == Unit.DAY && seconds >= MANY_DAYS * unit.seconds;
        Unit smaller = isMany ? unit : unit.smaller();
        long rounded = (seconds + smaller.seconds / 2) / smaller.seconds * smaller.seconds;
        if (rounded != seconds && rounded > 0) {
            return parts(rounded, largest, brief);
        }
        long rest = rounded % unit.seconds / smaller.seconds;
        if (rounded == 0) {
            return brief ? "<1 min" : "less than a minute";
        }
        return part(rounded / unit.seconds, unit, brief) + (rest == 0 ? "" : " " + part(rest, smaller, brief));
    }

    private static String part(long count, Unit unit, boolean brief) {
        return count + " " + (brief ? unit.letters : unit.word + (count == 1 ? "" : "s"));
    }
}

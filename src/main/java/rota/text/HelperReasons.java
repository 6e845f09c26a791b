package rota.text;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rota.planning.Helper;
import rota.planning.Spacing;
import rota.rotation.Holiday;
import rota.rotation.SafeText;

/** Why somebody who could help stands where they stand among those who could, safe to print. */
public final class HelperReasons {

    /** From so much on nobody counts the hours. */
    private static final Duration MANY_HOURS = Duration.ofDays(2);

    private HelperReasons() {}

    /**
     * A short sentence without a full stop for each reason: how far their own turns are, the turns of the one they help where
     * those are nearer, public holidays, what they owe.
     */
    public static List<String> of(Helper helper, Names names) {
        List<String> reasons = new ArrayList<>();
        reasons.add(spacing(helper.spacing()));
        if (decides(helper.askers(), helper.spacing())) {
            reasons.add("for " + names.of(helper.asker()) + ": " + spacing(helper.askers()));
        }
        for (Holiday holiday : helper.holidays()) {
            reasons.add(SafeText.of(holiday.name()) + " in it");
        }
        debts(helper, names, reasons);
        return reasons;
    }

    /** The same in as few words as will do beside a name. */
    public static String brief(Helper helper) {
        List<String> reasons = new ArrayList<>();
        Duration gap = helper.gap();
        if (helper.isBackToBack()) {
            reasons.add("two turns in a row");
        } else {
            reasons.add(gap == null ? "no own turn near" : "turns " + length(gap) + " apart");
        }
        for (Holiday holiday : helper.holidays()) {
            reasons.add(SafeText.of(holiday.name()));
        }
        if (!helper.owed().isZero()) {
            reasons.add(inAll(helper.owed()));
        }
        return String.join(", ", reasons);
    }

    /** Whether the swap stands where it stands because of the one who asks. */
    private static boolean decides(Spacing askers, Spacing helpers) {
        if (askers.isBackToBack() || helpers.isBackToBack()) {
            return askers.isBackToBack();
        }
        Duration theirs = askers.smallest();
        Duration own = helpers.smallest();
        return theirs != null && (own == null || theirs.compareTo(own) < 0);
    }

    private static String spacing(Spacing spacing) {
        if (spacing.isCloseBefore() && spacing.isCloseAfter()) {
            return "between two own turns";
        }
        if (spacing.isBackToBack()) {
            return spacing.isCloseBefore() ? "right after an own turn" : "right before an own turn";
        }
        return spacing(spacing.before(), spacing.after());
    }

    private static String spacing(@Nullable Duration before, @Nullable Duration after) {
        if (before == null) {
            return after == null ? "no own turn near" : "next own turn " + length(after) + " after";
        }
        if (after == null) {
            return "last own turn " + length(before) + " before";
        }
        String first = length(before);
        String second = length(after);
        return "own turns " + first + (first.equals(second) ? " before and after" : " before and " + second + " after");
    }

    private static void debts(Helper helper, Names names, List<String> reasons) {
        Duration owed = helper.owed();
        Duration toAsker = helper.owedToAsker();
        String asker = names.of(helper.asker());
        if (!toAsker.isZero()) {
            String much = length(toAsker.abs());
            reasons.add(toAsker.isNegative() ? "is owed " + much + " by " + asker : "owes " + asker + " " + much);
        }
        if (!owed.equals(toAsker)) {
            reasons.add(owed.isZero() ? "owes nothing in all" : inAll(owed) + (toAsker.isZero() ? "" : " in all"));
        }
    }

    private static String inAll(Duration owed) {
        return (owed.isNegative() ? "is owed " : "owes ") + length(owed.abs());
    }

    /** Of more than two days, the hours that a change of the clocks adds or takes don't matter to anyone. */
    private static String length(Duration time) {
        if (time.compareTo(MANY_HOURS) < 0) {
            return LengthText.of(time);
        }
        return LengthText.of(Duration.ofDays(time.plusHours(12).toDays()));
    }
}

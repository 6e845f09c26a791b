package rota.planning;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rota.override.Cover;
import rota.rotation.RotationId;
import rota.schedule.Outcome;
import rota.schedule.Schedule;

/**
 * Who owes whom how much time, from the covers that hold, past ones and coming ones; a swap owes nothing.
 *
 * <p>If Ana covers two days for Ben and Ben one for Ana, Ben owes Ana a day. Covers by nobody owe nothing.
 */
public final class Debts {

    private final List<Debt> debts;

    private Debts(List<Debt> debts) {
        this.debts = debts;
    }

    /**
     * What somebody owes.
     *
     * @param debtor who was covered for more, a person's id
     * @param creditor who covered
     * @param time how much more, never zero
     */
    public record Debt(String debtor, String creditor, Duration time) {}

    private record Pair(String one, String other) {}

    /** The debts from the covers of these rotations. */
    public static Debts of(Schedule schedule, List<RotationId> rotations) {
        Map<Pair, Duration> owed = new LinkedHashMap<>();
        for (RotationId id : rotations) {
            for (Outcome outcome : schedule.rotation(id).outcomes()) {
                if (outcome.state() == Outcome.State.APPLIED && outcome.entry() instanceof Cover) {
                    outcome.moves().forEach(move -> add(owed, move));
                }
            }
        }
        List<Debt> debts = new ArrayList<>();
        for (Map.Entry<Pair, Duration> entry : owed.entrySet()) {
            Pair pair = entry.getKey();
            Duration time = entry.getValue();
            if (!time.isZero()) {
                debts.add(
                        time.isNegative()
                                ? new Debt(pair.other, pair.one, time.negated())
                                : new Debt(pair.one, pair.other, time));
            }
        }
        debts.sort(Comparator.comparing(Debt::time).reversed());
        return new Debts(debts);
    }

    private static void add(Map<Pair, Duration> owed, Outcome.Move move) {
        String out = move.out();
        String in = move.in();
        if (out == null || in == null) {
            return;
        }
        boolean inOrder = out.compareTo(in) < 0;
        Pair pair = inOrder ? new Pair(out, in) : new Pair(in, out);
        Duration time = move.time().length();
        owed.merge(pair, inOrder ? time : time.negated(), Duration::plus);
    }

    /** All of them, the largest first. */
    public List<Debt> all() {
        return debts;
    }

    /** How much more somebody was covered for than they covered; negative for who helped more. */
    public Duration owedBy(String person) {
        Duration owed = Duration.ZERO;
        for (Debt debt : debts) {
            if (debt.debtor().equals(person)) {
                owed = owed.plus(debt.time());
            } else if (debt.creditor().equals(person)) {
                owed = owed.minus(debt.time());
            }
        }
        return owed;
    }

    /** How much one person owes another; negative for who is owed. */
    Duration owed(String debtor, String creditor) {
        for (Debt debt : debts) {
            if (debt.debtor().equals(debtor) && debt.creditor().equals(creditor)) {
                return debt.time();
            }
            if (debt.debtor().equals(creditor) && debt.creditor().equals(debtor)) {
                return debt.time().negated();
            }
        }
        return Duration.ZERO;
    }
}

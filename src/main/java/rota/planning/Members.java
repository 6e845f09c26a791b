package rota.planning;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rota.rotation.Turn;
import rota.schedule.Shift;

/** Who is in the order during which of some turns, and what an equal part of the open time would be for each. */
final class Members {

    private final List<Turn> turns;
    private final Map<List<String>, Duration> open = new LinkedHashMap<>();
    /** The place of the turn whose shifts are being added. */
    private int running;

    /** Of these turns, in order of time. */
    Members(List<Turn> turns) {
        this.turns = turns;
    }

    List<Turn> turns() {
        return turns;
    }

    /** Everyone who is in an order of these turns, by the first order and then by those that follow. */
    Set<String> people() {
        Set<String> people = new LinkedHashSet<>();
        for (Turn turn : turns) {
            people.addAll(turn.order());
        }
        return people;
    }

    /** Adds open time, in order of time, to what those share who are in the order then. */
    void open(Shift shift) {
        while (turns.get(running).number() < shift.turn()) {
            running++;
        }
        open.merge(turns.get(running).order(), shift.time().length(), Duration::plus);
    }

    /**
     * Somebody's time as if they had been in the order throughout: the time itself if they were, else to the second; null if
     * they were not in the order while it was open. To be asked when all open time is added.
     */
    @Nullable
    Duration measured(String person, Duration time) {
        double whole = 0;
        double part = 0;
        for (Map.Entry<List<String>, Duration> entry : open.entrySet()) {
            double equal =
                    (double) entry.getValue().toSeconds() / entry.getKey().size();
            whole += equal;
            part += entry.getKey().contains(person) ? equal : 0;
        }
        if (part == 0) {
            return null;
        }
        return part == whole ? time : Duration.ofSeconds(Math.round(time.toSeconds() * whole / part));
    }

    /** The date of the first turn with the person in the order; null if that is the first turn of all, or there is none. */
    @Nullable
    LocalDate joined(String person) {
        for (int i = 0; i < turns.size(); i++) {
            if (turns.get(i).order().contains(person)) {
                return i == 0 ? null : turns.get(i).from();
            }
        }
        return null;
    }

    /** The date that ends the last turn with the person in the order; null if that is the last turn of all, or there is none. */
    @Nullable
    LocalDate left(String person) {
        for (int i = turns.size() - 1; i >= 0; i--) {
            if (turns.get(i).order().contains(person)) {
                return i == turns.size() - 1 ? null : turns.get(i + 1).from();
            }
        }
        return null;
    }
}

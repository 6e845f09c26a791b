package rota.planning;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rota.schedule.Shift;

/** The tallies of everyone, in the order in which they were first named. */
final class Tallies {

    private final Map<String, Tally> people = new LinkedHashMap<>();

    Tallies(Set<String> first) {
        first.forEach(this::of);
    }

    /** The tally of a person, begun if there is none yet. */
    Tally of(String person) {
        return people.computeIfAbsent(person, id -> new Tally());
    }

    /** Adds a shift for who is on call, and for who would be by the orders alone. */
    void add(Shift shift, Duration onWeekend, Duration onHoliday) {
        String person = shift.person();
        if (person != null) {
            of(person).addShift(shift.time(), onWeekend, onHoliday);
        }
        String base = shift.base();
        if (base != null) {
            of(base).addBase(shift.time());
        }
    }

    /** Adds a cover of one person by another; with nobody on one side there is nothing to owe. */
    void addCover(@Nullable String out, @Nullable String in, Duration length) {
        if (out != null && in != null && !length.isZero()) {
            of(in).addCovered(length);
            of(out).addWasCovered(length);
        }
    }

    Map<String, Tally> all() {
        return people;
    }
}

package rota.schedule;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rota.override.Roster;
import rota.rotation.Follow;
import rota.rotation.RotationId;

/** What the laws have in common. */
final class Laws {

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @ParameterizedTest(name = "seeds {0}000 to {0}999")
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    @interface OnTenThousandRosters {}

    private Laws() {}

    static List<RotationSchedule> schedules(Roster roster) {
        Schedule schedule = Schedule.of(roster);
        return roster.company().rotations().keySet().stream()
                .map(schedule::rotation)
                .toList();
    }

    static String whose(@Nullable Shift shift) {
        return shift == null
                ? "closed"
                : " turn " + shift.turn() + " of " + shift.base() + " has " + shift.person() + shift.overrides();
    }

    /** Who has what, however it came about and whatever the turn. */
    static List<String> people(List<Shift> shifts) {
        List<String> people = new ArrayList<>();
        for (int i = 0; i < shifts.size(); i++) {
            Shift first = shifts.get(i);
            while (i + 1 < shifts.size() && isSame(shifts.get(i), shifts.get(i + 1))) {
                i++;
            }
            people.add(first.time().start() + " to " + shifts.get(i).time().end() + " " + first.person() + " for "
                    + first.base());
        }
        return people;
    }

    private static boolean isSame(Shift last, Shift next) {
        return last.time().end().equals(next.time().start())
                && Objects.equals(last.person(), next.person())
                && Objects.equals(last.base(), next.base());
    }

    static boolean dependsOnNext(Roster roster, RotationId id) {
        Follow follow = roster.company().rotation(id).follow();
        return follow != null && (follow.pick() == Follow.Pick.NEXT || dependsOnNext(roster, follow.leader()));
    }
}

package rota.planning;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rota.edit.Asked;
import rota.edit.Covering;
import rota.edit.Granted;
import rota.edit.Refused;
import rota.edit.Setting;
import rota.edit.Swapping;
import rota.edit.Unclear;
import rota.rotation.Interval;
import rota.rotation.RotationId;
import rota.schedule.Difference;
import rota.schedule.Schedule;
import rota.schedule.Shift;

/**
 * Who of an order could help somebody, best first: who is free at the time, then who would not go from one turn into the
 * next, then who has the longest rest, then who owes most, then by the order.
 */
public final class Helpers {

    /** What is further away than this doesn't matter to anyone's rest. */
    private static final Duration FAR = Duration.ofDays(8 * 7);

    private final Setting setting;
    private final Debts debts;

    /** Helpers in this setting. */
    public Helpers(Setting setting) {
        this.setting = setting;
        List<RotationId> all =
                new ArrayList<>(setting.schedule().company().rotations().keySet());
        this.debts = Debts.of(setting.schedule(), all);
    }

    /** Something that can be granted or refused. */
    private interface Offer {
        Granted by(String person) throws Refused, Unclear;
    }

    /** Everybody else in the order in force at an instant: who could stand in, and then who could not. */
    public List<Helper> toCover(RotationId rotation, Asked out, Instant at) {
        Covering covering = new Covering(setting);
        return helpers(rotation, out.person(), at, person -> covering.cover(out, person, rotation));
    }

    /** Everybody else in the order in force at an instant: who could swap the nearest turn, and then who could not. */
    public List<Helper> toSwap(RotationId rotation, Asked first, Instant at) {
        Swapping swapping = new Swapping(setting);
        return helpers(rotation, first.person(), at, person -> swapping.swap(first, new Asked(person, null), rotation));
    }

    private List<Helper> helpers(RotationId rotation, String except, Instant at, Offer offer) {
        List<Helper> helpers = new ArrayList<>();
        for (String person : setting.schedule().rotation(rotation).turns().orderAt(at)) {
            if (!person.equals(except)) {
                helpers.add(helper(person, offer));
            }
        }
        helpers.sort(Comparator.comparing((Helper helper) -> !helper.isAble())
                .thenComparing(Helper::isBackToBack)
                .thenComparing(helper -> Objects.requireNonNullElse(helper.rest(), FAR), Comparator.reverseOrder())
                .thenComparing(Helper::owed, Comparator.reverseOrder()));
        return helpers;
    }

    private Helper helper(String person, Offer offer) {
        Duration owed = debts.owedBy(person);
        try {
            Granted granted = offer.by(person);
            return new Helper(person, granted, null, rest(granted, person), owed);
        } catch (Refused refused) {
            return new Helper(person, null, refused.sentence(), null, owed);
        } catch (Unclear unclear) {
            return new Helper(person, null, unclear.sentence(), null, owed);
        }
    }

    /** The shortest time between what the person would take on and their other shifts, in any rotation. */
    private @Nullable Duration rest(Granted granted, String person) {
        Duration rest = null;
        for (Difference change : granted.proposal().changes()) {
            if (person.equals(change.after())) {
                Duration found = rest(granted.proposal().after(), change, person);
                rest = found == null || (rest != null && rest.compareTo(found) < 0) ? rest : found;
            }
        }
        return rest;
    }

    private @Nullable Duration rest(Schedule after, Difference change, String person) {
        Interval taken = change.time();
        Interval near = new Interval(taken.start().minus(FAR), taken.end().plus(FAR));
        Duration rest = null;
        for (RotationId id : setting.possible(Set.of(person))) {
            boolean same = !id.equals(change.rotation()) && after.company().isFamily(id, change.rotation());
            for (Shift shift : same ? List.<Shift>of() : after.rotation(id).shifts(near)) {
                if (person.equals(shift.person()) && !shift.time().overlaps(taken)) {
                    Duration gap = gap(shift.time(), taken);
                    rest = rest == null || gap.compareTo(rest) < 0 ? gap : rest;
                }
            }
        }
        return rest;
    }

    private static Duration gap(Interval one, Interval other) {
        return one.end().isAfter(other.start())
                ? Duration.between(other.end(), one.start())
                : Duration.between(one.end(), other.start());
    }
}

package rota.planning;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import rota.edit.Asked;
import rota.edit.Covering;
import rota.edit.Granted;
import rota.edit.Proposal;
import rota.edit.Refused;
import rota.edit.Setting;
import rota.edit.Swapping;
import rota.edit.Unclear;
import rota.override.Entry;
import rota.rotation.Holiday;
import rota.rotation.Interval;
import rota.rotation.RotationId;
import rota.rotation.Turns;
import rota.schedule.Difference;

/**
 * Finds who of an order could help somebody, best first: of those whose swap or cover would be granted, who would not go from
 * one turn into the next, then who has no public holiday in it, then who has the largest smallest gap to their other turns, then
 * who owes most, then by the order, and of one person's offers the swap.
 */
public final class Helpers {

    private static final Comparator<Helper> BEST_FIRST = Comparator.comparing(Helper::isBackToBack)
            .thenComparing(helper -> !helper.holidays().isEmpty())
            .thenComparing(Helper::gap, Comparator.nullsFirst(Comparator.reverseOrder()))
            .thenComparing(Helper::owed, Comparator.reverseOrder());

    private final Setting setting;
    private final Debts debts;

    /** Helpers in this setting. */
    public Helpers(Setting setting) {
        this.setting = setting;
        this.debts = Debts.of(setting.schedule(), withCovers(setting));
    }

    private static List<RotationId> withCovers(Setting setting) {
        Set<RotationId> rotations = new LinkedHashSet<>();
        for (Entry entry : setting.schedule().roster().overrides()) {
            rotations.add(entry.rotation());
        }
        return List.copyOf(rotations);
    }

    /** Something that can be granted or refused. */
    private interface Offer {
        Granted by(String person) throws Refused, Unclear;
    }

    /** Everybody else in the order in force at an instant: who could stand in. */
    public Help toCover(RotationId rotation, Asked out, Instant at) {
        return help(rotation, out, at, List.of(covers(rotation, out)));
    }

    /** Everybody else in the order in force at an instant: who could swap the nearest turn. */
    public Help toSwap(RotationId rotation, Asked first, Instant at) {
        return help(rotation, first, at, List.of(swaps(rotation, first)));
    }

    /** Everybody else in the order in force at an instant: who could swap the nearest turn, and who could stand in. */
    public Help toSwapOrCover(RotationId rotation, Asked asked, Instant at) {
        return help(rotation, asked, at, List.of(swaps(rotation, asked), covers(rotation, asked)));
    }

    private Offer swaps(RotationId rotation, Asked first) {
        Swapping swapping = new Swapping(setting);
        return person -> swapping.swap(first, new Asked(person, null), rotation);
    }

    private Offer covers(RotationId rotation, Asked out) {
        Covering covering = new Covering(setting);
        return person -> covering.cover(out, person, rotation);
    }

    private Help help(RotationId rotation, Asked asked, Instant at, List<Offer> offers) {
        List<Helper> able = new ArrayList<>();
        List<Unable> unable = new ArrayList<>();
        for (String person : setting.schedule().rotation(rotation).turns().orderAt(at)) {
            if (person.equals(asked.person())) {
                continue;
            }
            int before = able.size();
            String against = null;
            for (Offer offer : offers) {
                try {
                    able.add(helper(person, asked.person(), offer.by(person)));
                } catch (Refused refused) {
                    against = refused.sentence();
                } catch (Unclear unclear) {
                    against = unclear.sentence();
                }
            }
            if (against != null && able.size() == before) {
                unable.add(new Unable(person, against));
            }
        }
        able.sort(BEST_FIRST);
        return new Help(able, unable);
    }

    private Helper helper(String person, String asker, Granted granted) {
        Proposal proposal = granted.proposal();
        return new Helper(
                person,
                asker,
                granted,
                OwnTurns.around(proposal, granted.rotation(), person),
                OwnTurns.around(proposal, granted.rotation(), asker),
                holidays(proposal, granted.rotation(), person),
                debts.owedBy(person),
                debts.owed(person, asker));
    }

    private List<Holiday> holidays(Proposal proposal, RotationId rotation, String person) {
        Turns turns = proposal.after().rotation(rotation).turns();
        List<Holiday> holidays = new ArrayList<>();
        for (Holiday holiday : setting.schedule().company().person(person).publicHolidays()) {
            if (isGained(proposal, rotation, person, holiday.time(turns))) {
                holidays.add(holiday);
            }
        }
        return holidays;
    }

    private static boolean isGained(Proposal proposal, RotationId rotation, String person, Interval time) {
        for (Difference change : proposal.changes()) {
            if (change.rotation().equals(rotation)
                    && person.equals(change.after())
                    && change.time().overlaps(time)) {
                return true;
            }
        }
        return false;
    }
}

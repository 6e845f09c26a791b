package rota.planning;

import java.util.ArrayList;
import java.util.List;
import rota.edit.Proposal;
import rota.rotation.Company;
import rota.rotation.Holiday;
import rota.rotation.RotationId;
import rota.schedule.Difference;

/**
 * A public holiday on which an edit puts somebody on call who has it.
 *
 * @param person the person's id
 * @param rotation the rotation
 * @param holiday their holiday
 */
public record GainedHoliday(String person, RotationId rotation, Holiday holiday) {

    /** All of them, each told once, for what a rotation follows rather than for what only repeats it. */
    public static List<GainedHoliday> in(Proposal proposal) {
        Company company = proposal.after().company();
        List<GainedHoliday> gained = new ArrayList<>();
        for (Difference change : proposal.changes()) {
            String person = change.after();
            for (Holiday holiday :
                    person == null ? List.<Holiday>of() : company.person(person).publicHolidays()) {
                GainedHoliday one = new GainedHoliday(String.valueOf(person), change.rotation(), holiday);
                boolean isOn = holiday.time(
                                proposal.after().rotation(change.rotation()).turns())
                        .overlaps(change.time());
                if (isOn && gained.stream().noneMatch(known -> known.tells(one, company))) {
                    gained.add(one);
                }
            }
        }
        return gained;
    }

    private boolean tells(GainedHoliday other, Company company) {
        return person.equals(other.person)
                && holiday.equals(other.holiday)
                && (rotation.equals(other.rotation) || company.isFamily(rotation, other.rotation));
    }
}

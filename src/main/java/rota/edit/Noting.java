package rota.edit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import rota.rotation.Away;
import rota.schedule.Spoken;

/** Notes absences. */
public final class Noting {

    private final Setting setting;

    /** Notes in this setting. */
    public Noting(Setting setting) {
        this.setting = setting;
    }

    /**
     * An absence; the reason is that of the edit.
     *
     * @param from the first day
     * @param through the last day, included
     * @throws Refused if the person is noted as away on all of these days already
     */
    public Proposal away(String person, LocalDate from, LocalDate through) throws Refused {
        for (Away known : setting.company().person(person).away()) {
            if (known instanceof Away.Days days && !from.isBefore(days.from()) && !through.isAfter(days.through())) {
                throw new Refused(
                        setting.name(person) + " is noted as away then already, " + Spoken.date(days.from())
                                + " through " + Spoken.date(days.through()) + Wording.source(known),
                        List.of());
            }
        }
        Away.Days away = new Away.Days(from, through, setting.terms().why());
        return Proposal.of(setting.schedule(), List.of(new Edit.NoteAway(person, away)), Map.of());
    }
}

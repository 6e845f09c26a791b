package rota.yaml;

import java.util.List;
import rota.edit.Section;
import rota.override.Roster;

/**
 * A roster without mistakes, and where everything in it stands.
 *
 * @param roster what the file says
 * @param places where it says so, for messages about what is right in itself but goes wrong with time
 * @param files the files it was read from, as they were then
 * @param calendars the calendars it names, in the order of their places, each as often as it is named
 */
public record ReadRoster(Roster roster, Places places, RosterFiles files, List<CalendarFile> calendars) {

    /** Keeps a copy of the list. */
    public ReadRoster {
        calendars = List.copyOf(calendars);
    }

    /**
     * Where a new override of the team's belongs: in the ledger's folder, if the roster has one; else in the list of the team's
     * file, and where that has none, in an empty list at its place.
     *
     * @throws IllegalArgumentException if there is no such team
     */
    public Section section(String team) {
        if (files.ledger() != null) {
            return new Section.Ledger(files.overridesBefore(files.listed), files.ledgerNames());
        }
        int file = files.indexOf(team);
        return new Section.Listed(file, files.overridesBefore(file), files.overridesBefore(file + 1));
    }
}

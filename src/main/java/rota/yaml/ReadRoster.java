package rota.yaml;

import java.util.List;
import rota.override.Roster;
import rota.yaml.Node.Mapping;

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
     * The overrides that stand in one file, as a part of the roster's.
     *
     * @param file which file it is, counted from 0 in reading order
     * @param from how many of the roster's overrides come before them
     * @param until how many come before those of the next file
     */
    public record Section(int file, int from, int until) {}

    /**
     * The overrides in the file of a team, among which those of its rotations stand; where the file has none, an empty
     * section at their place.
     *
     * @throws IllegalArgumentException if there is no such team
     */
    public Section section(String team) {
        int file = files.indexOf(team);
        int from = 0;
        for (Mapping earlier : files.trees.subList(0, file)) {
            from += RosterFiles.overrides(earlier).size();
        }
        return new Section(
                file, from, from + RosterFiles.overrides(files.trees.get(file)).size());
    }
}

package rota.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rota.ics.Feed;
import rota.rotation.Company;
import rota.rotation.RotationId;
import rota.yaml.InvalidRoster;
import rota.yaml.UnreadableRoster;

/**
 * Which calendars somebody asked for.
 *
 * @param feeds those that are named, in the order of the line; empty if none is, which means all
 * @param rotations the rotations that are needed for them, in the file's order
 */
record CalendarChoice(Set<Feed> feeds, List<RotationId> rotations) {

    /**
     * What the words name, and whose calendar.
     *
     * @throws UsageError if a word or the person names nothing
     */
    static CalendarChoice of(Rota rota, List<String> words, @Nullable String person)
            throws InvalidRoster, UnreadableRoster {
        Company company = rota.company();
        Set<Feed> feeds = new LinkedHashSet<>();
        List<RotationId> rotations = What.rotations(company, person == null ? words : List.of());
        for (String word : words) {
            List<RotationId> named = What.rotations(company, List.of(word));
            if (company.teams().containsKey(word)) {
                feeds.add(new Feed.OfTeam(word));
            } else {
                named.forEach(id -> feeds.add(new Feed.OfRotation(id)));
            }
        }
        if (person != null) {
            feeds.add(new Feed.OfPerson(new People(rota).find(person).id()));
        }
        return new CalendarChoice(feeds, rotations);
    }

    /** Whether nothing is named. */
    boolean isEverything() {
        return feeds.isEmpty();
    }

    /** Whether the calendar is one of them, where each has a file of its own. */
    boolean wants(Feed feed) {
        return isEverything() || feeds.contains(feed);
    }

    /**
     * The one calendar that has all of them; of several, whatever the rotations that are needed for them have.
     *
     * @throws UsageError if there is no such calendar
     */
    Feed one() {
        if (feeds.size() == 1) {
            return feeds.iterator().next();
        }
        for (Feed feed : feeds) {
            if (feed instanceof Feed.OfPerson) {
                throw new UsageError("one file is either a person's calendar or that of teams and rotations;"
                        + " leave out --person or WHAT, or name a folder with --output");
            }
        }
        return new Feed.Everything();
    }
}

package rota.ics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rota.rotation.Company;
import rota.rotation.Interval;
import rota.rotation.RotationId;
import rota.schedule.Excerpt;
import rota.schedule.Held;
import rota.schedule.History;
import rota.schedule.RotationSchedule;
import rota.schedule.Schedule;

/**
 * Writes the feeds of an excerpt's rotations: every turn that has an instant inside, none of them cut.
 *
 * <p>The rotations are worked out one after the other, and each event once, for all feeds that show it. A person's feed is
 * opened with the first rotation that names them and closed with the last.
 */
public final class Feeds {

    private final Excerpt excerpt;
    private final Schedule schedule;
    private final Company company;
    private final Destination destination;
    private final Map<Feed, Open> open = new LinkedHashMap<>();
    private final ContentLines lines = new ContentLines();

    private static final class Open {
        private final FeedSink sink;
        private int events;
        private boolean isEmpty = true;

        Open(FeedSink sink) {
            this.sink = sink;
        }
    }

    private Feeds(Excerpt excerpt, Destination destination) {
        this.excerpt = excerpt;
        this.schedule = excerpt.schedule();
        this.company = schedule.company();
        this.destination = destination;
    }

    /**
     * Writes everything about the excerpt's rotations that the destination wants: the feed of all, of each team, rotation and
     * person, and of the gaps. The rotations of one team stand together in the excerpt.
     */
    public static void write(Excerpt excerpt, Destination destination) {
        new Feeds(excerpt, destination).write();
    }

    /** The feed of what is gone from the roster: nothing but a calendar, without a name. */
    public static void writeEmpty(FeedSink sink) {
        Frame.nameless().to(sink);
        Frame.foot(true).to(sink);
    }

    /** The bytes with which every feed begins, and hardly any file that isn't one. */
    public static byte[] beginning() {
        return Frame.nameless().copy();
    }

    private void write() {
        List<RotationId> rotations = excerpt.rotations();
        Map<String, Integer> last = lastRotationOfEach(rotations);
        open(new Feed.Everything());
        open(new Feed.Gaps());
        for (int i = 0; i < rotations.size(); i++) {
            RotationId id = rotations.get(i);
            boolean newTeam = i == 0 || !rotations.get(i - 1).team().equals(id.team());
            if (newTeam) {
                open(new Feed.OfTeam(id.team()));
            }
            open(new Feed.OfRotation(id));
            Set<String> people = schedule.peopleOf(id);
            for (String person : people) {
                open(new Feed.OfPerson(person));
            }
            write(id);
            close(new Feed.OfRotation(id));
            for (String person : people) {
                if (last.getOrDefault(person, i) == i) {
                    close(new Feed.OfPerson(person));
                }
            }
            if (i + 1 == rotations.size() || !rotations.get(i + 1).team().equals(id.team())) {
                close(new Feed.OfTeam(id.team()));
            }
            destination.progress(i + 1, rotations.size());
        }
        for (String person : company.people().keySet()) {
            if (!last.containsKey(person)) {
                open(new Feed.OfPerson(person));
                close(new Feed.OfPerson(person));
            }
        }
        close(new Feed.Gaps());
        close(new Feed.Everything());
    }

    private Map<String, Integer> lastRotationOfEach(List<RotationId> rotations) {
        Map<String, Integer> last = new HashMap<>();
        for (int i = 0; i < rotations.size(); i++) {
            for (String person : schedule.peopleOf(rotations.get(i))) {
                last.put(person, i);
            }
        }
        return last;
    }

    private void write(RotationId id) {
        RotationSchedule rotation = schedule.rotation(id);
        Interval window = excerpt.window(rotation);
        History history = History.of(schedule, id, window);
        EventLines events = new EventLines(schedule, rotation, history, lines);
        boolean timed = rotation.rotation().timed();
        List<Held> held = timed ? Held.each(rotation, window) : Held.of(rotation, window);
        List<Open> shared = opened(new Feed.Everything(), new Feed.OfTeam(id.team()), new Feed.OfRotation(id));
        for (Held here : held) {
            events.confirmed(here);
            if (here.person() != null) {
                hand(shared, 1);
            }
            hand(opened(own(here.person())), 1);
        }
        Gone gone = Gone.from(company, rotation, history, window);
        for (Held was : gone.fromAll()) {
            events.cancelled(was, held);
            hand(shared, 0);
        }
        for (String person : gone.people()) {
            for (Held was : gone.from(person)) {
                events.cancelled(was, held);
                hand(opened(own(person)), 0);
            }
        }
    }

    /** The feed that shows what this person has and others don't; what nobody has is a gap. */
    private static Feed own(@Nullable String person) {
        return person == null ? new Feed.Gaps() : new Feed.OfPerson(person);
    }

    private List<Open> opened(Feed... feeds) {
        List<Open> opened = new ArrayList<>(feeds.length);
        for (Feed feed : feeds) {
            Open there = open.get(feed);
            if (there != null) {
                opened.add(there);
            }
        }
        return opened;
    }

    /** Hands the event that was written last to these feeds; {@code counted} is 0 if it is cancelled, else 1. */
    private void hand(List<Open> feeds, int counted) {
        for (Open feed : feeds) {
            lines.to(feed.sink);
            feed.isEmpty = false;
            feed.events += counted;
        }
    }

    private void open(Feed feed) {
        if (!open.containsKey(feed)) {
            FeedSink sink = destination.open(feed);
            if (sink != null) {
                open.put(feed, new Open(sink));
                Frame.head(feed, schedule).to(sink);
            }
        }
    }

    private void close(Feed feed) {
        Open closing = open.remove(feed);
        if (closing != null) {
            Frame.foot(closing.isEmpty).to(closing.sink);
            destination.close(feed, closing.sink, closing.events);
        }
    }
}

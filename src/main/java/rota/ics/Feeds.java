package rota.ics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rota.rotation.Company;
import rota.rotation.DayCount;
import rota.rotation.RotationId;
import rota.schedule.Excerpt;
import rota.schedule.Schedule;

/**
 * Writes the feeds of an excerpt's rotations: every turn that has an instant inside, none of them cut.
 *
 * <p>The rotations are handed over one after the other, and each event is written once, for all feeds that show it. A
 * person's feed is opened with the first rotation that names them and closed with the last.
 */
public final class Feeds {

    /** Days of all rotations together from which on more threads are worth their start: some ten thousand events of a week. */
    private static final long MANY_DAYS = 70_000;
    /** Each has a schedule and a buffer of its own. */
    private static final int MOST_THREADS = 8;

    private final Excerpt excerpt;
    private final Schedule schedule;
    private final Company company;
    private final Destination destination;
    private final Map<Feed, Open> open = new LinkedHashMap<>();

    private static final class Open {
        private final FeedSink sink;
        private int standing;
        private boolean isEmpty = true;

        Open(FeedSink sink) {
            this.sink = sink;
        }

        /** Takes the events from one index until another. */
        void take(Events events, int from, int until) {
            if (from < until) {
                events.to(sink, from, until);
                standing += events.standing(from, until);
                isEmpty = false;
            }
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
     * person, and of the gaps. The rotations of one team stand together in the excerpt. However many threads work on them, the
     * destination is only used by this one.
     */
    public static void write(Excerpt excerpt, Destination destination) {
        long days = DayCount.of(excerpt.until()) - DayCount.of(excerpt.from());
        boolean isMuch = excerpt.rotations().size() * days >= MANY_DAYS;
        write(
                excerpt,
                destination,
                isMuch ? Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()) : 1);
    }

    /** The same with so many threads, this one included. */
    static void write(Excerpt excerpt, Destination destination, int threads) {
        List<RotationEvents> makers = new ArrayList<>();
        List<Events> places = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            makers.add(new RotationEvents(i == 0 ? excerpt : excerpt.apart()));
            places.add(new Events());
        }
        if (threads > 1) {
            places.add(new Events());
        }
        try (Conveyor<Events> events = new Conveyor<>(excerpt.rotations().size(), makers, places)) {
            new Feeds(excerpt, destination).write(events);
        }
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

    private void write(Conveyor<Events> events) {
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
            hand(id, events.next());
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

    /** Hands each event of a rotation to the feeds that it is for; what stands together in a feed goes there at once. */
    private void hand(RotationId id, Events events) {
        List<Open> shared = opened(new Feed.Everything(), new Feed.OfTeam(id.team()), new Feed.OfRotation(id));
        List<@Nullable Open> own = new ArrayList<>();
        for (String person : events.owners()) {
            own.add(open.get(own(person)));
        }
        int from = 0;
        for (int i = 0; i < events.count(); i++) {
            if (!events.isShared(i)) {
                hand(shared, events, from, i);
                from = i + 1;
            }
            Open there = events.owner(i) < 0 ? null : own.get(events.owner(i));
            if (there != null) {
                there.take(events, i, i + 1);
            }
        }
        hand(shared, events, from, events.count());
    }

    private static void hand(List<Open> feeds, Events events, int from, int until) {
        for (Open feed : feeds) {
            feed.take(events, from, until);
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
            destination.close(feed, closing.sink, closing.standing);
        }
    }
}

package rota.ics;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rota.schedule.Excerpt;

/** Keeps every feed in memory, by its path, and refuses to be handed anything out of order. */
public final class KeptFeeds implements Destination {

    private final Map<FeedSink, ByteArrayOutputStream> open = new HashMap<>();
    private final Map<String, byte[]> bytes = new LinkedHashMap<>();
    private final Map<String, Integer> events = new LinkedHashMap<>();

    /** Everything that is written about an excerpt. */
    public static KeptFeeds of(Excerpt excerpt) {
        return of(excerpt, 1);
    }

    /** The same, written by so many threads. */
    static KeptFeeds of(Excerpt excerpt, int threads) {
        KeptFeeds kept = new KeptFeeds();
        Feeds.write(excerpt, kept, threads);
        if (!kept.open.isEmpty()) {
            throw new AssertionError("feeds that were never closed");
        }
        return kept;
    }

    @Override
    public @Nullable FeedSink open(Feed feed) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        FeedSink sink = written::write;
        open.put(sink, written);
        return sink;
    }

    @Override
    public void close(Feed feed, FeedSink sink, int howMany) {
        ByteArrayOutputStream written = open.remove(sink);
        if (written == null || bytes.put(feed.path(), written.toByteArray()) != null) {
            throw new AssertionError(feed.path() + " was closed twice");
        }
        events.put(feed.path(), howMany);
    }

    @Override
    public void progress(int rotationsDone, int rotationsInAll) {}

    /** The bytes of every feed by its path, {@code people/ana.ics}, in the order in which they were closed. */
    public Map<String, byte[]> bytes() {
        return bytes;
    }

    /** How many events each feed is said to have. */
    public Map<String, Integer> events() {
        return events;
    }

    /** One feed, read back. */
    public ReadFeed read(String path) {
        byte[] feed = bytes.get(path);
        if (feed == null) {
            throw new AssertionError("no feed " + path + " among " + bytes.keySet());
        }
        return ReadFeed.of(feed);
    }
}

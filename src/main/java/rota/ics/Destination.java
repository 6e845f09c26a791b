package rota.ics;

import org.jspecify.annotations.Nullable;

/** Where feeds go. Many may be open at the same time. */
public interface Destination {

    /** Opens a feed; null if it isn't wanted. */
    @Nullable
    FeedSink open(Feed feed);

    /**
     * Closes a feed that was opened; all of it has been handed over.
     *
     * @param events how many events it has, without the cancelled ones
     */
    void close(Feed feed, FeedSink sink, int events);

    /** Says how many of the rotations are done. */
    void progress(int rotationsDone, int rotationsInAll);
}

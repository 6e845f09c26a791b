package rota.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import rota.ics.Destination;
import rota.ics.Feed;
import rota.ics.FeedSink;

/** One calendar on standard output, as the answer. */
final class CalendarStream implements Destination, FeedSink {

    private static final int BUFFER = 1 << 16;

    private final Answer out;
    private final Feed wanted;
    private final byte[] buffer = new byte[BUFFER];
    private int filled;

    CalendarStream(Answer out, Feed wanted) {
        this.out = out;
        this.wanted = wanted;
    }

    @Override
    public @Nullable FeedSink open(Feed feed) {
        return feed.equals(wanted) ? this : null;
    }

    @Override
    public void append(byte[] bytes, int from, int length) {
        if (length > BUFFER - filled) {
            write();
        }
        if (length > BUFFER) {
            print(bytes, from, length);
            return;
        }
        System.arraycopy(bytes, from, buffer, filled, length);
        filled += length;
    }

    private void write() {
        print(buffer, 0, filled);
        filled = 0;
    }

    private void print(byte[] bytes, int from, int length) {
        try {
            out.bytes(bytes, from, length);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close(Feed feed, FeedSink sink, int events) {
        write();
    }

    @Override
    public void progress(int done, int all) {
        // The answer itself is what shows how far it is.
    }
}

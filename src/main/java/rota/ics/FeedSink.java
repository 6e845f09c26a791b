package rota.ics;

/** Where the bytes of one feed go, in order. */
public interface FeedSink {

    /**
     * Takes the next bytes, which may be overwritten when it returns.
     *
     * @throws java.io.UncheckedIOException if they can't be kept
     */
    void append(byte[] bytes, int from, int length);
}

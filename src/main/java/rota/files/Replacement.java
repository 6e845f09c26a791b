package rota.files;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file, what it is expected to hold, and what it shall hold from now on; a file can be made, too. */
public final class Replacement {

    private final Path file;
    private final byte @Nullable [] expected;
    private final byte @Nullable [] content;

    /**
     * A file and what shall become of it. The arrays are not copied; nobody may change them before it is done.
     *
     * @param file the file, or a link to it, which then stays; messages name it so
     * @param expected all the bytes it holds now; null if it is expected not to be there
     * @param content all the bytes it shall hold
     */
    public Replacement(Path file, byte @Nullable [] expected, byte[] content) {
        this(expected, content, file);
    }

    private Replacement(byte @Nullable [] expected, byte @Nullable [] content, Path file) {
        this.file = file;
        this.expected = expected;
        this.content = content;
    }

    Path file() {
        return file;
    }

    /** Null if it is not to be there yet. */
    byte @Nullable [] expected() {
        return expected;
    }

    /** Null if it is not to be there any more, which is only ever the way back. */
    byte @Nullable [] content() {
        return content;
    }

    /** The way back. */
    Replacement reversed() {
        return new Replacement(/* expected= */ content, /* content= */ expected, file);
    }
}

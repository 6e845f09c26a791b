package rota.files;

import java.nio.file.Path;

/** A file, what it is expected to hold, and what it shall hold from now on. */
public final class Replacement {

    private final Path file;
    private final byte[] expected;
    private final byte[] content;

    /**
     * A file and what shall become of it. The arrays are not copied; nobody may change them before it is done.
     *
     * @param file the file, or a link to it, which then stays; messages name it so
     * @param expected all the bytes it holds now
     * @param content all the bytes it shall hold
     */
    public Replacement(Path file, byte[] expected, byte[] content) {
        this.file = file;
        this.expected = expected;
        this.content = content;
    }

    Path file() {
        return file;
    }

    byte[] expected() {
        return expected;
    }

    byte[] content() {
        return content;
    }

    /** The way back. */
    Replacement reversed() {
        return new Replacement(file, /* expected= */ content, /* content= */ expected);
    }
}

package rota.cli;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/**
 * The end of a ZIP archive such as the program's file: the listing of all that is in it, with a checksum of each. Two
 * archives that differ in anything that is in them differ in their ends, which are much shorter than they.
 */
final class ArchiveEnd {

    /** The fixed part behind the listing, and where in it the listing's length stands, in four bytes, the lowest first. */
    private static final int FIXED = 22;

    private static final int LENGTH_AT = 12;

    private ArchiveEnd() {}

    /** The end of an archive without a comment; of any other file, more or less of it, perhaps all. */
    static byte[] of(Path archive) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(archive.toFile(), "r")) {
            long size = file.length();
            file.seek(Math.max(0, size - FIXED + LENGTH_AT));
            long listing = Integer.toUnsignedLong(Integer.reverseBytes(file.readInt()));
            byte[] end = new byte[(int) Math.min(size, listing + FIXED)];
            file.seek(size - end.length);
            file.readFully(end);
            return end;
        }
    }
}

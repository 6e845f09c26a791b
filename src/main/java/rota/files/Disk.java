package rota.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** What is done to a disk; each step on its own, so that a test can make any of them fail. */
interface Disk {

    /** All that the file holds. */
    byte[] read(Path file) throws IOException;

    /** Whether both files hold the same. */
    boolean isSame(Path one, Path other) throws IOException;

    /** Whether the file, which may be large, begins with these bytes. */
    boolean beginsWith(Path file, byte[] bytes) throws IOException;

    /** Makes a new file that is like the other in everything the system can keep: owner, group, permissions, attributes. */
    void copy(Path file, Path copy) throws IOException;

    /** Writes all the bytes that remain where the channel stands. */
    void write(FileChannel channel, ByteBuffer content) throws IOException;

    /** Returns when what was written is on the disk. */
    void sync(FileChannel channel) throws IOException;

    /** Gives a file another's name in one step; who looks finds the one or the other. */
    void move(Path file, Path onto) throws IOException;

    /**
     * Gives a file a second name, which nothing must have yet; where the system has no such thing, the file gets a copy of that
     * name.
     */
    void link(Path file, Path name) throws IOException;

    /** Returns when the names in the folder are on the disk; at once where the system has no such thing. */
    void syncFolder(Path folder) throws IOException;

    /** Removes the file, or the folder with nothing in it, if it is there. */
    void delete(Path file) throws IOException;
}

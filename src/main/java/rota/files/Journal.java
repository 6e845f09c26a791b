package rota.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the holder of a lock is at, written into the lock's file for whoever finds it there after the holder was killed.
 *
 * <p>Before a temporary is made, a line names it. When the temporaries of several files are all on the disk, two lines for
 * each tell what its file held and shall hold; and the last line, a sum of all the others, tells that from here on the
 * replacement is finished, not dropped:
 *
 * <pre>
 * temporary .rotations.yaml.rota-k3x0q9zd
 * temporary teams/.core.yaml.rota-0c1m7t2e
 * from 9f86d0…
 * to 60303a…
 * from fd61a0…
 * to a1fce4…
 * ready 2c26b4…
 * </pre>
 *
 * <p>Behind {@code from} there is nothing for a file that is made. The paths are relative to the lock's folder, so that it does no harm if the roster moves.
 */
final class Journal {

    private static final int LARGEST = 16 << 20;
    private static final String TEMPORARY = "temporary ";
    private static final String FROM = "from ";
    private static final String TO = "to ";
    private static final String READY = "ready ";

    private final Path folder;
    private final FileChannel channel;
    private final Disk disk;
    private final StringBuilder text = new StringBuilder();
    /** Where the lines end that name temporaries, in bytes. */
    private long begun;

    /** The journal in the lock's file. */
    Journal(LockFile lock, Disk disk) {
        this.folder = Temporaries.folder(lock.path());
        this.channel = lock.channel();
        this.disk = disk;
    }

    /**
     * One file of a replacement that was not finished.
     *
     * @param temporary where its new content is, if that is still there
     * @param target the file
     * @param expected the sum of what it held; empty if it was not there, or not all temporaries were made
     * @param content the sum of what it shall hold; empty likewise
     */
    record Entry(Path temporary, Path target, String expected, String content) {

        /** Whether all temporaries had been made. */
        boolean isReady() {
            return !content.isEmpty();
        }
    }

    /** What the holder before was at; empty if there is none, or a line is not ours. */
    List<Entry> left() throws IOException {
        channel.position(0);
        InputStream in = Channels.newInputStream(channel); // left open, as the channel is
        String all = new String(in.readNBytes(LARGEST), StandardCharsets.UTF_8);
        int end = all.indexOf('\n' + FROM);
        begun = end < 0 ? channel.size() : bytes(all.substring(0, end + 1)).length;
        List<String> names = values(all, TEMPORARY);
        List<String> from = values(all, FROM);
        List<String> to = values(all, TO);
        boolean isReady = isSummedUp(all) && from.size() == names.size() && to.size() == names.size();
        List<Entry> left = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Path temporary = path(names.get(i));
            Path target = temporary == null ? null : Temporaries.target(temporary);
            if (temporary != null && target != null) {
                left.add(new Entry(temporary, target, isReady ? from.get(i) : "", isReady ? to.get(i) : ""));
            }
        }
        return left;
    }

    private static List<String> values(String all, String key) {
        return all.lines()
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(key.length()))
                .toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isSummedUp(String all) {
        int last = all.lastIndexOf(READY);
        return last >= 0 && all.substring(last).equals(ready(all.substring(0, last)));
    }

    private static String ready(String above) {
        return READY + sum(bytes(above)) + "\n";
    }

    private @Nullable Path path(String name) {
        try {
            return folder.resolve(name);
        } catch (InvalidPathException foreign) {
            return null;
        }
    }

    /** Notes which temporaries are going to be made. */
    void begin(List<Target> targets) throws CannotWrite, IOException {
        text.setLength(0);
        channel.truncate(0);
        channel.position(0);
        for (Target target : targets) {
            Path name = folder.relativize(target.temporary());
            if (!isWritable(name, target.temporary())) {
                throw Reasons.of(
                        target.file(), "its name, or its folder's, has letters that can't be noted", "rename it");
            }
            text.append(TEMPORARY).append(name).append('\n');
        }
        append(targets.get(0).file(), text.toString());
        begun = channel.position();
    }

    private boolean isWritable(Path name, Path meant) {
        String line = name.toString();
        Path again = path(line);
        return line.lines().count() == 1 && again != null && again.normalize().equals(meant);
    }

    /** Notes that all temporaries are on the disk, and what they are for. From here on a killed writer has done it. */
    void ready(List<Target> targets) throws CannotWrite {
        StringBuilder lines = new StringBuilder();
        for (Target target : targets) {
            lines.append(FROM).append(target.sumBefore()).append('\n');
            lines.append(TO).append(target.sum()).append('\n');
        }
        append(targets.get(0).file(), lines + ready(text.toString() + lines));
    }

    private void append(Path file, String lines) throws CannotWrite {
        try {
            disk.write(channel, ByteBuffer.wrap(bytes(lines)));
            disk.sync(channel);
            disk.syncFolder(folder);
        } catch (IOException failure) {
            throw Reasons.of(file, failure, lines.length());
        }
    }

    /** Takes back that it is going to be finished. */
    void withdraw() throws IOException {
        channel.truncate(begun);
    }

    /** A number that says whether two contents are the same. */
    static String sum(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}

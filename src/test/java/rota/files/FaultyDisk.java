package rota.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The disk, but for what happens right before one of the steps. */
final class FaultyDisk implements Disk {

    /** What can be done to a disk. */
    enum Step {
        READ,
        COPY,
        WRITE,
        SYNC,
        MOVE,
        LINK,
        SYNC_FOLDER,
        DELETE
    }

    /** What happens. */
    interface Fault {
        void strike() throws IOException;
    }

    /** Ends a writer as kill -9 would: it cleans up nothing, since nothing it does to the disk works any more. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private final Disk disk = new SystemDisk();
    private final List<Step> steps = new ArrayList<>();
    private final int at;
    private final Fault fault;
    private final boolean isLasting;
    private boolean isDead;

    private FaultyDisk(int at, Fault fault, boolean isLasting) {
        this.at = at;
        this.fault = fault;
        this.isLasting = isLasting;
    }

    /** Nothing happens. */
    static FaultyDisk sound() {
        return before(Integer.MAX_VALUE, () -> {});
    }

    /** The writer is killed at this step, counted from 0; a write is half done then. */
    static FaultyDisk killing(int at) {
        return before(at, () -> {
            throw new Killed();
        });
    }

    /** This step, counted from 0, is refused with those words; a write is half done then. */
    static FaultyDisk refusing(int at, String reason) {
        return before(at, () -> {
            throw new IOException(reason);
        });
    }

    /** This step, counted from 0, and every one after it is refused. */
    static FaultyDisk refusingFrom(int at) {
        Fault fault = () -> {
            throw new IOException("Input/output error");
        };
        return new FaultyDisk(at, fault, true);
    }

    /** Something else happens right before this step. */
    static FaultyDisk before(int at, Fault fault) {
        return new FaultyDisk(at, fault, false);
    }

    /** What was done so far. */
    List<Step> steps() {
        return steps;
    }

    private void step(Step step) throws IOException {
        if (isDead) {
            throw new Killed();
        }
        steps.add(step);
        if (isLasting ? steps.size() > at : steps.size() == at + 1) {
            try {
                fault.strike();
            } catch (Killed killed) {
                isDead = true;
                throw killed;
            }
        }
    }

    @Override
    public byte[] read(Path file) throws IOException {
        step(Step.READ);
        return disk.read(file);
    }

    @Override
    public boolean isSame(Path one, Path other) throws IOException {
        step(Step.READ);
        return disk.isSame(one, other);
    }

    @Override
    public boolean beginsWith(Path file, byte[] bytes) throws IOException {
        step(Step.READ);
        return disk.beginsWith(file, bytes);
    }

    @Override
    public void copy(Path file, Path copy) throws IOException {
        step(Step.COPY);
        disk.copy(file, copy);
    }

    @Override
    public void write(FileChannel channel, ByteBuffer content) throws IOException {
        int half = steps.size() == at && !isDead ? content.remaining() / 2 : 0;
        disk.write(channel, content.slice(content.position(), half));
        content.position(content.position() + half);
        step(Step.WRITE);
        disk.write(channel, content);
    }

    @Override
    public void sync(FileChannel channel) throws IOException {
        step(Step.SYNC); // nobody cuts the power, so the real thing would only take time
    }

    @Override
    public void move(Path file, Path onto) throws IOException {
        step(Step.MOVE);
        disk.move(file, onto);
    }

    @Override
    public void link(Path file, Path name) throws IOException {
        step(Step.LINK);
        disk.link(file, name);
    }

    @Override
    public void syncFolder(Path folder) throws IOException {
        step(Step.SYNC_FOLDER);
    }

    @Override
    public void delete(Path file) throws IOException {
        step(Step.DELETE);
        disk.delete(file);
    }
}

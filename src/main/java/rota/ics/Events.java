package rota.ics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The events of one rotation, written one behind the other, and which feeds each is for. The memory is used again for the next
 * rotation.
 */
final class Events {

    private static final int NOBODYS = -1;
    /** Memory beyond this, which few rotations need, is not kept for the next one. */
    private static final int KEPT = 1 << 20;

    private ContentLines lines = new ContentLines();
    private final List<@Nullable String> owners = new ArrayList<>();
    private int count;
    /** Where each event ends, and how many are not cancelled up to there. */
    private int[] ends = new int[64];

    private int[] standing = new int[64];
    private boolean[] shared = new boolean[64];
    private int[] owner = new int[64];

    /** Forgets all of them. */
    void clear() {
        if (lines.bytes().length > KEPT) {
            lines = new ContentLines();
        }
        lines.clear();
        owners.clear();
        count = 0;
    }

    /** What is written, also of an event that has not ended yet. */
    ContentLines lines() {
        return lines;
    }

    /** Ends an event that stands, of a person, or a gap if that is null; those are in no feed but that of the gaps. */
    void endOf(@Nullable String person) {
        end(1, person != null, index(person));
    }

    /** Ends an event that is cancelled for everybody. */
    void endCancelled() {
        end(0, true, NOBODYS);
    }

    /** Ends an event that is cancelled for one person, or as a gap if that is null. */
    void endCancelledFor(@Nullable String person) {
        end(0, false, index(person));
    }

    private int index(@Nullable String person) {
        int index = owners.indexOf(person);
        if (index < 0) {
            index = owners.size();
            owners.add(person);
        }
        return index;
    }

    private void end(int stands, boolean isShared, int whose) {
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, 2 * count);
            standing = Arrays.copyOf(standing, 2 * count);
            shared = Arrays.copyOf(shared, 2 * count);
            owner = Arrays.copyOf(owner, 2 * count);
        }
        ends[count] = lines.length();
        standing[count] = (count == 0 ? 0 : standing[count - 1]) + stands;
        shared[count] = isShared;
        owner[count] = whose;
        count++;
    }

    /** How many there are. */
    int count() {
        return count;
    }

    /** Those who have something of it in feeds of their own; null stands for the gaps. */
    List<@Nullable String> owners() {
        return owners;
    }

    /** Whether the feeds of the rotation, its team and everything have the event of that index. */
    boolean isShared(int event) {
        return shared[event];
    }

    /** The index of its owner; below 0 if it is in no feed of anybody's own. */
    int owner(int event) {
        return owner[event];
    }

    /** Hands the events from one index until another to a sink. */
    void to(FeedSink sink, int from, int until) {
        int start = from == 0 ? 0 : ends[from - 1];
        sink.append(lines.bytes(), start, ends[until - 1] - start);
    }

    /** How many of the events from one index until another are not cancelled. */
    int standing(int from, int until) {
        return standing[until - 1] - (from == 0 ? 0 : standing[from - 1]);
    }
}

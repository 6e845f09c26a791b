package rota.yaml;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rota.rotation.ClockChanges;
import rota.rotation.Zone;

/**
 * Reads single time zones from the file from which Java itself reads all of them, {@code lib/tzdb.dat}.
 *
 * <p>Java registers six hundred zones, and looks for more in every module, before it gives the first one. That takes a third of
 * the time to a first answer. The rules are in the form that Java documents for its serialized zone rules; where the file is
 * not as expected, or a zone is not found, Java is asked.
 */
final class JavaZones implements Zone.Source {

    private static final int FILE = 1;
    private static final int ZONE_RULES = 1;
    private static final int BY_UTC = 0;
    private static final int BY_THE_WALL = 1;

    private final byte[] table;
    private int at;
    /** Where the name of each region begins, after its length; they are in alphabetical order. */
    private final int[] regions;
    /** Where the rules begin that regions share. */
    private final int[] rules;
    /** Where it is said which region has which of the rules. */
    private final int pairs;

    private JavaZones(byte[] table) throws IOException {
        this.table = table;
        if (next() != FILE || !text().equals("TZDB") || pair() != 1) {
            throw new IOException("not the zones of one version");
        }
        skip();
        this.regions = places();
        this.rules = places();
        this.pairs = at;
    }

    /** The zones of this Java; null if only Java can tell. */
    static @Nullable JavaZones load() {
        try (InputStream file = new FileInputStream(System.getProperty("java.home") + "/lib/tzdb.dat")) {
            return new JavaZones(file.readAllBytes());
        } catch (IOException | IndexOutOfBoundsException notAsExpected) {
            return null;
        }
    }

    /**
     * The zone of that name.
     *
     * @throws DateTimeException if Java knows none
     */
    Zone zone(String id) {
        return region(id) < 0 ? Zone.of(id) : new Zone(id, this);
    }

    @Override
    public ClockChanges changes(String id) {
        ClockChanges read = read(id);
        return read == null ? ClockChanges.of(ZoneId.of(id).getRules()) : read;
    }

    /** What the file says of a zone; null if Java is to be asked. */
    synchronized @Nullable ClockChanges read(String id) {
        int region = region(id);
        try {
            at = pairs;
            for (int left = region < 0 ? 0 : pair(); left > 0; left--) {
                boolean isIt = pair() == region;
                int number = pair();
                if (isIt) {
                    at = rules[number];
                    return next() == ZONE_RULES ? changes() : null;
                }
            }
            return null;
        } catch (IndexOutOfBoundsException | IllegalArgumentException | DateTimeException notAsExpected) {
            return null;
        }
    }

    /** The number of the region of that name; below 0 if there is none. */
    private int region(String id) {
        int low = 0;
        int high = regions.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = compare(id, regions[middle]);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return -1;
    }

    private int compare(String id, int place) {
        int length = ((table[place - 2] & 0xFF) << 8) | (table[place - 1] & 0xFF);
        for (int i = 0; i < Math.min(length, id.length()); i++) {
            int order = id.charAt(i) - table[place + i];
            if (order != 0) {
                return order;
            }
        }
        return id.length() - length;
    }

    /** Where each of the blocks that follow begins, after its length. */
    private int[] places() {
        int[] places = new int[pair()];
        for (int i = 0; i < places.length; i++) {
            places[i] = at + 2;
            skip();
        }
        return places;
    }

    private ClockChanges changes() {
        // First the changes of what is called standard time there, by which nobody's clock runs.
        int standard = quad();
        for (int i = 0; i < standard; i++) {
            epochSecond();
        }
        for (int i = 0; i <= standard; i++) {
            offset();
        }
        long[] changes = new long[quad()];
        for (int i = 0; i < changes.length; i++) {
            changes[i] = epochSecond();
        }
        int[] offsets = new int[changes.length + 1];
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = offset();
        }
        List<ClockChanges.Yearly> later = new ArrayList<>();
        for (int left = next(); left > 0; left--) {
            later.add(yearly());
        }
        return new ClockChanges(changes, offsets, later);
    }

    private ClockChanges.Yearly yearly() {
        int packed = quad();
        int hour = (packed >>> 14) & 31;
        int second = hour == 31 ? quad() : hour * 3600;
        int standardQuarters = (packed >>> 4) & 255;
        int standard = standardQuarters == 255 ? quad() : (standardQuarters - 128) * 900;
        int beforeHalves = (packed >>> 2) & 3;
        int before = beforeHalves == 3 ? quad() : standard + beforeHalves * 1800;
        int afterHalves = packed & 3;
        int after = afterHalves == 3 ? quad() : standard + afterHalves * 1800;
        int ahead = switch ((packed >>> 12) & 3) {
            case BY_UTC -> 0;
            case BY_THE_WALL -> before;
            default -> standard;
        };
        int day = ((packed >>> 22) & 63) - 32;
        return new ClockChanges.Yearly(packed >>> 28, day, (packed >>> 19) & 7, second, ahead, before, after);
    }

    private int offset() {
        byte quarters = table[at++];
        return quarters == 127 ? quad() : quarters * 900;
    }

    /** Quarters of an hour since 1825, or any second. */
    private long epochSecond() {
        int high = next();
        return high == 255
                ? ((long) quad() << 32) | (quad() & 0xFFFFFFFFL)
                : ((high << 16) | pair()) * 900L - 4575744000L;
    }

    private String text() {
        int length = pair();
        at += length;
        return new String(table, at - length, length, US_ASCII);
    }

    private void skip() {
        int length = pair();
        at += length;
    }

    private int next() {
        return table[at++] & 0xFF;
    }

    private int pair() {
        return (next() << 8) | next();
    }

    private int quad() {
        return (pair() << 16) | pair();
    }
}

package rota.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import rota.rotation.Zone;

/**
 * Instants as programs read them (ISO 8601): {@code 2026-01-05T09:00:00+00:00}; seconds and offset always there, UTC as {@code
 * +00:00}. An offset has seconds only where the zone's does, as before standard time; a year beyond 9999 has its sign.
 *
 * <p>Remembers the zone's offset and the date it wrote last, since instants mostly come in order. Not safe for several threads.
 */
public final class InstantText {

    private static final int SECONDS_PER_DAY = 86_400;

    private Zone zone = Zone.UTC;
    /** The offset is {@code offset}, written {@code offsetText}, from this epoch second until that. */
    private long offsetFrom = 1;

    private long offsetUntil;
    private int offset;
    private String offsetText = "";
    /** The date of {@code day}, counted from 1970, is written {@code date}. */
    private long day = Long.MIN_VALUE;

    private String date = "";
    private Instant last = Instant.EPOCH;
    private String lastText = "";

    /** The instant by the clock of the zone. */
    public String of(Instant instant, Zone inZone) {
        if (!inZone.equals(zone)) {
            zone = inZone;
            offsetFrom = 1;
            offsetUntil = 0;
            lastText = "";
        }
        if (lastText.isEmpty() || !instant.equals(last)) {
            last = instant;
            lastText = written(instant);
        }
        return lastText;
    }

    private String written(Instant instant) {
        long second = instant.getEpochSecond();
        if (second < offsetFrom || second >= offsetUntil) {
            look(instant);
        }
        long local = second + offset;
        long localDay = Math.floorDiv(local, SECONDS_PER_DAY);
        if (localDay != day) {
            day = localDay;
            date = LocalDate.ofEpochDay(day).toString();
        }
        int time = Math.floorMod(local, SECONDS_PER_DAY);
        StringBuilder text = new StringBuilder(25).append(date).append('T');
        two(text, time / 3600);
        two(text.append(':'), time / 60 % 60);
        two(text.append(':'), time % 60);
        return text.append(offsetText).toString();
    }

    private void look(Instant instant) {
        offsetFrom = instant.getEpochSecond();
        offsetUntil = zone.nextChange(offsetFrom);
        offset = zone.offset(offsetFrom);
        offsetText = offset == 0 ? "+00:00" : ZoneOffset.ofTotalSeconds(offset).getId();
    }

    private static void two(StringBuilder text, int number) {
        text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }
}

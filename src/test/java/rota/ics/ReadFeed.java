package rota.ics;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A feed read back, by no more than RFC 5545 says: lines are unfolded, values unescaped. Whatever a strict reader would
 * refuse is an error.
 *
 * @param head the lines before the first event
 * @param events the events, in their order
 */
public record ReadFeed(List<String> head, List<Event> events) {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT);
    private static final int LONGEST = 75;

    /**
     * An event.
     *
     * @param text its lines as they are in the file, unfolded
     * @param lines the values by name; with parameters, {@code DTSTART;VALUE=DATE}
     */
    public record Event(String text, Map<String, String> lines) {

        /** A line's value; an error if there is none. */
        public String value(String name) {
            String value = lines.get(name);
            if (value == null) {
                throw new AssertionError("no " + name + " in\n" + text);
            }
            return value;
        }

        /** The value of a line that is text, as people read it. */
        public String text(String name) {
            return unescaped(value(name));
        }

        public String uid() {
            return text("UID");
        }

        public int sequence() {
            return Integer.parseInt(value("SEQUENCE"));
        }

        public Instant lastModified() {
            return instant(value("LAST-MODIFIED"));
        }

        public boolean isConfirmed() {
            return value("STATUS").equals("CONFIRMED");
        }

        public boolean isAllDay() {
            return lines.containsKey("DTSTART;VALUE=DATE");
        }

        /** When a timed event starts. */
        public Instant start() {
            return instant(value("DTSTART"));
        }

        /** When a timed event ends. */
        public Instant end() {
            return instant(value("DTEND"));
        }

        /** The first day of an all-day event. */
        public LocalDate from() {
            return LocalDate.parse(value("DTSTART;VALUE=DATE"), DATE);
        }

        /** The first day after an all-day event. */
        public LocalDate until() {
            return LocalDate.parse(value("DTEND;VALUE=DATE"), DATE);
        }

        /** {@code 2026-01-05 2026-01-12} or {@code 2026-01-07T12:00:00Z 2026-01-07T13:00:00Z}. */
        public String time() {
            return isAllDay() ? from() + " " + until() : start() + " " + end();
        }
    }

    /** Reads a feed. */
    public static ReadFeed of(byte[] feed) {
        List<String> head = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        StringBuilder text = null;
        Map<String, String> lines = new LinkedHashMap<>();
        for (String line : unfolded(feed)) {
            if (line.equals("BEGIN:VEVENT")) {
                text = new StringBuilder();
                lines = new LinkedHashMap<>();
            } else if (text == null) {
                head.add(line);
            } else if (line.equals("END:VEVENT")) {
                events.add(new Event(text.toString(), lines));
                text = null;
            } else {
                text.append(line).append('\n');
                int colon = line.indexOf(':');
                if (colon < 0 || lines.put(line.substring(0, colon), line.substring(colon + 1)) != null) {
                    throw new AssertionError("what is this? " + line);
                }
            }
        }
        return new ReadFeed(head, events);
    }

    /** The lines of a feed before they were folded. */
    public static List<String> unfolded(byte[] feed) {
        List<String> lines = new ArrayList<>();
        List<byte[]> parts = new ArrayList<>();
        for (byte[] line : physicalLines(feed)) {
            if (line.length == 0 || line[0] != ' ') {
                parts.clear();
                lines.add("");
            }
            // Each part by itself is whole characters, so that no fold lies inside one.
            parts.add(line);
            String part = decoded(line);
            int last = lines.size() - 1;
            lines.set(last, lines.get(last) + (parts.size() > 1 ? part.substring(1) : part));
        }
        return lines;
    }

    /** The lines as they are in the file, without CRLF. */
    public static List<byte[]> physicalLines(byte[] feed) {
        List<byte[]> lines = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < feed.length; i++) {
            boolean crlf = feed[i] == '\r' && i + 1 < feed.length && feed[i + 1] == '\n';
            boolean isControl = (feed[i] >= 0 && feed[i] < ' ') || feed[i] == 0x7F;
            if (isControl && !crlf) {
                throw new AssertionError("a control character at " + i + " of\n" + new String(feed, UTF_8));
            }
            if (crlf) {
                if (i - begin > LONGEST) {
                    throw new AssertionError("a line of " + (i - begin) + " octets in\n" + new String(feed, UTF_8));
                }
                lines.add(Arrays.copyOfRange(feed, begin, i));
                begin = i + 2;
                i++;
            }
        }
        if (begin != feed.length) {
            throw new AssertionError("the last line does not end");
        }
        return lines;
    }

    private static String decoded(byte[] utf8) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
        } catch (CharacterCodingException e) {
            throw new AssertionError("a line that is not UTF-8: " + new String(utf8, UTF_8), e);
        }
    }

    /** A value of the type TEXT as people read it (RFC 5545, section 3.3.11). */
    public static String unescaped(String value) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == ';' || c == ',') {
                throw new AssertionError("a separator in " + value);
            }
            if (c == '\\') {
                i++;
                c = value.charAt(i);
                if ("nN;,\\".indexOf(c) < 0) {
                    throw new AssertionError("an unknown escape in " + value);
                }
                c = c == 'n' || c == 'N' ? '\n' : c;
            }
            text.append(c);
        }
        return text.toString();
    }

    private static Instant instant(String value) {
        return LocalDateTime.parse(value, UTC).toInstant(ZoneOffset.UTC);
    }

    /** The event of that UID; null if there is none, an error if there are several. */
    public @Nullable Event find(String uid) {
        Event found = null;
        for (Event event : events) {
            if (event.uid().equals(uid)) {
                if (found != null) {
                    throw new AssertionError(uid + " is there twice:\n" + found.text + "\n" + event.text);
                }
                found = event;
            }
        }
        return found;
    }

    /** The events by UID; an error if two have the same. */
    public Map<String, Event> byUid() {
        Map<String, Event> byUid = new LinkedHashMap<>();
        for (Event event : events) {
            Event other = byUid.put(event.uid(), event);
            if (other != null) {
                throw new AssertionError(event.uid() + " is there twice:\n" + other.text + "\n" + event.text);
            }
        }
        return byUid;
    }
}

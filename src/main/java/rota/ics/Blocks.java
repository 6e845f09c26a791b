package rota.ics;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the blocks of a calendar file that matter here, events and clocks, and of them what says when and why; whatever else
 * is in the file is passed over, line by line, so that time and memory stay small.
 */
final class Blocks {

    private static final int DEEPEST = 16;
    private static final Set<String> KEPT_BLOCKS = Set.of("VEVENT", "VTIMEZONE", "STANDARD", "DAYLIGHT");
    private static final Set<String> KEPT_PROPERTIES = Set.of(
            "DTSTART",
            "DTEND",
            "DURATION",
            "RRULE",
            "RDATE",
            "EXDATE",
            "EXRULE",
            "RECURRENCE-ID",
            "UID",
            "SEQUENCE",
            "STATUS",
            "TRANSP",
            "SUMMARY",
            "TZID",
            "TZOFFSETFROM",
            "TZOFFSETTO");

    private final UnfoldedLines lines;
    private final List<Block> calendars = new ArrayList<>();
    private final Deque<Block> open = new ArrayDeque<>();

    private Blocks(byte[] content) {
        this.lines = new UnfoldedLines(content);
    }

    /**
     * The calendars of a file, each with its events and clocks.
     *
     * @throws UnreadableCalendar if it is no calendar, or a damaged one
     */
    static List<Block> of(byte[] content) throws UnreadableCalendar {
        Blocks blocks = new Blocks(content);
        blocks.read();
        return blocks.calendars;
    }

    private void read() throws UnreadableCalendar {
        for (String line = lines.read(); line != null; line = lines.read()) {
            if (line.indexOf('\0') >= 0) {
                throw new UnreadableCalendar(
                        lines.number(), "here are zero bytes, so the file is damaged; export it again");
            }
            ContentLine property = ContentLine.of(lines.number(), line);
            if (property != null && property.name().equals("BEGIN")) {
                begin(property);
            } else if (property != null && property.name().equals("END")) {
                end(property);
            } else if (open.isEmpty() && !line.isBlank()) {
                throw foreign(line);
            } else if (property != null && KEPT_PROPERTIES.contains(property.name())) {
                open.getLast().add(property);
            }
        }
        if (!open.isEmpty()) {
            Block block = open.getLast();
            throw new UnreadableCalendar("ends too early, before the end of the " + block.name() + " of line "
                    + block.line() + "; export it again");
        }
        if (calendars.isEmpty()) {
            throw new UnreadableCalendar("is empty; a calendar begins with BEGIN:VCALENDAR");
        }
    }

    private UnreadableCalendar foreign(String line) {
        String end = "begins with '" + ContentLine.shortened(line.strip()) + "', not with BEGIN:VCALENDAR";
        return calendars.isEmpty()
                ? new UnreadableCalendar("is no calendar: it " + end + "; export it as iCalendar (.ics)")
                : new UnreadableCalendar(
                        lines.number(), "here is something behind the end of the calendar; export it again");
    }

    private void begin(ContentLine begin) throws UnreadableCalendar {
        String name = begin.word();
        if (open.isEmpty() != name.equals("VCALENDAR")) {
            throw open.isEmpty()
                    ? foreign("BEGIN:" + begin.value())
                    : begin.wrong("stands in another one; export it again");
        }
        if (open.size() == DEEPEST) {
            throw begin.wrong("is the " + (DEEPEST + 1) + "th block inside of others, which no calendar needs");
        }
        Block block = new Block(name, begin.number());
        if (open.isEmpty()) {
            calendars.add(block);
        } else if (KEPT_BLOCKS.contains(name)) {
            open.getLast().add(block);
        }
        open.addLast(block);
    }

    private void end(ContentLine end) throws UnreadableCalendar {
        @Nullable Block block = open.pollLast();
        if (block == null || !block.name().equals(end.word())) {
            throw end.wrong("ends what "
                    + (block == null
                            ? "has not begun"
                            : "is not open: " + block.name() + " of line " + block.line() + " is")
                    + "; export it again");
        }
    }
}

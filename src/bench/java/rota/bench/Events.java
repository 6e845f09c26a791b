package rota.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * Formats as many events as rota exports, each of the same size, and does nothing else: no roster is read, nobody's turn is worked
 * out, no swap is looked up. What takes longer than this is the price of that.
 */
final class Events {

    private static final LocalDate START = LocalDate.of(2026, 1, 5);
    private static final String[] WEEKDAYS = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    private static final String[] MONTHS = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
    };
    private static final String HEAD = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//rota//rota//EN
            CALSCALE:GREGORIAN
            NAME:Team # · on call
            X-WR-CALNAME:Team # · on call
            X-WR-CALDESC:Who is on call\\, with every swap and cover. A calendar that su
             bscribes to this may show an older state: Google's by up to a day\\, Outloo
             k on the web by about three hours\\, Apple's and Thunderbird as they are se
             t. In between\\, 'rota who' and the page are right.
            X-WR-TIMEZONE:Europe/London
            REFRESH-INTERVAL;VALUE=DURATION:PT1H
            X-PUBLISHED-TTL:PT1H
            """.replace("\n", "\r\n");

    private final StringBuilder text = new StringBuilder(1 << 20);

    private Events() {}

    /** Takes a folder that is not there, how many teams, and how many turns of each of two rotations. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectory(Path.of(args[0]));
        int turns = Integer.parseInt(args[2]);
        Events events = new Events();
        for (int team = 0; team < Integer.parseInt(args[1]); team++) {
            Files.write(folder.resolve("team-" + team + ".ics"), events.calendar(team, turns));
        }
    }

    private byte[] calendar(int team, int turns) {
        text.setLength(0);
        text.append(HEAD.replace("#", Integer.toString(team)));
        for (int turn = 0; turn < turns; turn++) {
            event(team, "support-hero", "Support hero", turn);
        }
        for (int turn = 0; turn < turns; turn++) {
            event(team, "secondary", "Secondary", turn);
        }
        return text.append("END:VCALENDAR\r\n").toString().getBytes(UTF_8);
    }

    private void event(int team, String rotation, String role, int turn) {
        LocalDate from = START.plusWeeks(turn);
        LocalDate until = from.plusWeeks(1);
        text.append("BEGIN:VEVENT\r\nUID:team-")
                .append(team)
                .append('/')
                .append(rotation)
                .append('/');
        day(from, "-").append("@rota\r\nDTSTAMP:20260105T090000Z\r\nLAST-MODIFIED:20260105T090000Z\r\nSEQUENCE:0\r\n");
        text.append("DTSTART;VALUE=DATE:");
        day(from, "").append("\r\nDTEND;VALUE=DATE:");
        day(until, "").append("\r\nSUMMARY:P").append(team).append('-').append(turn % 6);
        text.append(" · ").append(role).append(" · Team ").append(team).append("\r\nDESCRIPTION:");
        longDay(from).append(" – ");
        longDay(until).append("\\, Europe/London\r\nCATEGORIES:").append(role);
        text.append("\r\nSTATUS:CONFIRMED\r\nTRANSP:TRANSPARENT\r\nX-MICROSOFT-CDO-BUSYSTATUS:FREE\r\nEND:VEVENT\r\n");
    }

    private StringBuilder day(LocalDate day, String between) {
        text.append(day.getYear()).append(between);
        twoDigits(day.getMonthValue()).append(between);
        return twoDigits(day.getDayOfMonth());
    }

    private StringBuilder twoDigits(int number) {
        return text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }

    private StringBuilder longDay(LocalDate day) {
        text.append(WEEKDAYS[day.getDayOfWeek().ordinal()]).append(' ').append(day.getDayOfMonth());
        text.append(' ').append(MONTHS[day.getMonthValue() - 1]).append(' ').append(day.getYear());
        return text.append(" 09:00");
    }
}

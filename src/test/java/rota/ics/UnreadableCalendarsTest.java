package rota.ics;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of calendars that can't be read: one sentence, in a moment, however large and odd they are. */
class UnreadableCalendarsTest {

    private static final Instant NOW = Instant.parse("2026-02-01T10:00:00Z");
    private static final int LARGEST = 16 << 20;

    private static String sentence(byte[] content) {
        UnreadableCalendar unreadable =
                catchThrowableOfType(UnreadableCalendar.class, () -> CalendarReader.read(content, NOW));
        assertThat(unreadable).isNotNull();
        return unreadable.sentence("ana.ics");
    }

    private static String sentence(String content) {
        return sentence(content.getBytes(UTF_8));
    }

    private static String event(String lines) {
        return "BEGIN:VCALENDAR\nBEGIN:VEVENT\n" + lines.replace(", ", "\n") + "\nEND:VEVENT\nEND:VCALENDAR\n";
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            DTSTART:tomorrow                      | line 3 of ana.ics: 'DTSTART:tomorrow' is no date or time; those look like 20260216 and 20260216T090000Z
            DTSTART:20260230                      | line 3 of ana.ics: 'DTSTART:20260230' is no date or time; those look like 20260216 and 20260216T090000Z
            DTSTART:20260216T9                    | line 3 of ana.ics: 'DTSTART:20260216T9' is no date or time; those look like 20260216 and 20260216T090000Z
            SUMMARY:x                             | line 2 of ana.ics: the VEVENT that begins here has no DTSTART
            DTSTART:20260216, DTEND:20260210      | line 4 of ana.ics: 'DTEND:20260210' is before the start, DTSTART:20260216
            DTSTART:20260216, DURATION:long       | line 4 of ana.ics: 'DURATION:long' is no length of time; those look like P1D and PT1H30M
            DTSTART:20260216, DURATION:-P1D       | line 4 of ana.ics: 'DURATION:-P1D' is no length of time; those look like P1D and PT1H30M
            DTSTART;TZID=Narnia:20260216T090000   | line 3 of ana.ics: 'DTSTART:20260216T090000' is by the clock 'Narnia', which the calendar does not describe; export it again, with its time zones
            DTSTART:20260216, RRULE:FREQ=SECONDLY | line 4 of ana.ics: 'RRULE:FREQ=SECONDLY' repeats in a way that rota can't follow; take that event out of the calendar, and note its days in the roster
            DTSTART:20260216, RRULE:FREQ=YEARLY;BYWEEKNO=5 | line 4 of ana.ics: 'RRULE:FREQ=YEARLY;BYWEEKNO=5' repeats in a way that rota can't follow; take that event out of the calendar, and note its days in the roster
            DTSTART:20260216, RRULE:FREQ=DAILY;RSCALE=CHINESE | line 4 of ana.ics: 'RRULE:FREQ=DAILY;RSCALE=CHINESE' repeats in a way that rota can't follow; take that event out of the calendar, and note its days in the roster
            DTSTART:20260216, RRULE:              | line 4 of ana.ics: 'RRULE:' repeats in a way that rota can't follow; take that event out of the calendar, and note its days in the roster
            DTSTART:20260216, EXRULE:FREQ=DAILY   | line 4 of ana.ics: 'EXRULE:FREQ=DAILY' repeats in a way that rota can't follow; take that event out of the calendar, and note its days in the roster
            DTSTART:20260216, RDATE;VALUE=PERIOD:20260301T090000Z/PT1H | line 4 of ana.ics: 'RDATE:20260301T090000Z/PT1H' repeats in a way that rota can't follow; take that event out of the calendar, and note its days in the roster
            DTSTART:20260216, RRULE:FREQ=WEEKLY;BYDAY=XX | line 4 of ana.ics: 'RRULE:FREQ=WEEKLY;BYDAY=XX' is no rule; those look like RRULE:FREQ=WEEKLY;BYDAY=FR
            DTSTART:20260216, RRULE:FREQ=DAILY;COUNT=many | line 4 of ana.ics: 'RRULE:FREQ=DAILY;COUNT=many' is no rule: 'MANY' is no number
            DTSTART:20260216, RRULE:FREQ=DAILY;INTERVAL=0 | line 4 of ana.ics: 'RRULE:FREQ=DAILY;INTERVAL=0' is no rule: INTERVAL and COUNT are 1 or more
            DTSTART:20260216, RRULE:FREQ=YEARLY;INTERVAL=999999999 | line 4 of ana.ics: 'RRULE:FREQ=YEARLY;INTERVAL=999999999' is no rule; those look like RRULE:FREQ=WEEKLY;BYDAY=FR
            DTSTART:20260216, UID:1, RECURRENCE-ID;RANGE=THISANDFUTURE:20260216 | line 5 of ana.ics: 'RECURRENCE-ID:20260216' moves all that follows, which rota can't follow; export the calendar again
            DTSTART:20260216, END:VTODO           | line 4 of ana.ics: 'END:VTODO' ends what is not open: VEVENT of line 2 is; export it again
            DTSTART:20260216, BEGIN:VCALENDAR     | line 4 of ana.ics: 'BEGIN:VCALENDAR' stands in another one; export it again
            """)
    void anEventThatCannotBeUnderstood(String lines, String sentence) {
        assertThat(sentence(event(lines))).isEqualTo(sentence);
    }

    @Test
    void whatIsNoCalendar() {
        assertThat(sentence("")).isEqualTo("ana.ics is empty; a calendar begins with BEGIN:VCALENDAR");
        assertThat(sentence(" \n\n")).isEqualTo("ana.ics is empty; a calendar begins with BEGIN:VCALENDAR");
        assertThat(sentence("\n<!DOCTYPE html>\n<html><title>Sign in</title>"))
                .isEqualTo("ana.ics is no calendar: it begins with '<!DOCTYPE html>', not with BEGIN:VCALENDAR;"
                        + " export it as iCalendar (.ics)");
        assertThat(sentence("BEGIN:VCARD\nEND:VCARD\n"))
                .isEqualTo("ana.ics is no calendar: it begins with 'BEGIN:VCARD', not with BEGIN:VCALENDAR;"
                        + " export it as iCalendar (.ics)");
        assertThat(sentence(event("DTSTART:20260216") + "hello\n"))
                .isEqualTo("line 6 of ana.ics: here is something behind the end of the calendar; export it again");
        assertThat(sentence("END:VCALENDAR\n"))
                .startsWith("line 1 of ana.ics: 'END:VCALENDAR' ends what has not begun");
    }

    @Test
    void aFileThatIsCutOff() {
        assertThat(sentence("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260216\n"))
                .isEqualTo("ana.ics ends too early, before the end of the VEVENT of line 2; export it again");
    }

    @Test
    void bytesThatAreNoText() {
        assertThat(sentence(event("DTSTART:20260216, SUMMARY:Cádiz").getBytes(ISO_8859_1)))
                .isEqualTo("line 4 of ana.ics: here is a byte that is not UTF-8 text; save the file as UTF-8");
        assertThat(sentence(event("DTSTART:20260216").getBytes(UTF_16LE)))
                .isEqualTo("line 1 of ana.ics: here are zero bytes, so the file is damaged; export it again");
        assertThat(sentence("\uFEFF".concat(event("x")).getBytes(UTF_16LE)))
                .isEqualTo("line 1 of ana.ics: here is a byte that is not UTF-8 text; save the file as UTF-8");
        assertThat(sentence(event("DTSTART:2026\0" + "0216")))
                .isEqualTo("line 3 of ana.ics: here are zero bytes, so the file is damaged; export it again");
    }

    @Test
    void blocksWithoutEnd() {
        assertThat(sentence("BEGIN:VCALENDAR\n" + "BEGIN:VEVENT\n".repeat(1_000_000)))
                .isEqualTo("line 17 of ana.ics: 'BEGIN:VEVENT' is the 17th block inside of others,"
                        + " which no calendar needs");
    }

    @Test
    void oneLineOfSixteenMebibytes() {
        assertThat(sentence("BEGIN:" + "x".repeat(LARGEST)))
                .isEqualTo("ana.ics is no calendar: it begins with 'BEGIN:" + "x".repeat(54)
                        + "…', not with BEGIN:VCALENDAR; export it as iCalendar (.ics)");
        assertThat(sentence(event("DTSTART:" + "2".repeat(LARGEST)))).startsWith("line 3 of ana.ics: 'DTSTART:222");
        assertThat(sentence(event("DTSTART:20260216, RRULE:FREQ=DAILY;BYMONTH=" + "1,".repeat(LARGEST / 2))))
                .endsWith("and note its days in the roster");
        assertThat(sentence(event("DTSTART:20260216, EXDATE:" + "20260217,".repeat(LARGEST / 9))))
                .contains("is no date or time");
    }

    @Test
    void moreThanAnybodyDoes() {
        assertThat(sentence(event("DTSTART:20260216")
                        .replace(
                                "END:VEVENT\n",
                                "END:VEVENT\n"
                                        + "BEGIN:VEVENT\nDTSTART:20260216\nRRULE:FREQ=DAILY\nEND:VEVENT\n".repeat(3))))
                .isEqualTo("ana.ics has more than 10,000 events within ten years of today;"
                        + " export a shorter time, or fewer events");
    }

    @Test
    void rulesThatLookAtMoreThanTheyFind() {
        String never = "BEGIN:VEVENT\nDTSTART:16040228\nRRULE:FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30\nEND:VEVENT\n";
        assertThat(sentence("BEGIN:VCALENDAR\n" + never.repeat(10_000) + "END:VCALENDAR\n"))
                .contains("so much repeats up to here that it would take too long; export a shorter time");
    }

    @Test
    void aClockThatIsDescribedByItself() {
        String zone = """
                BEGIN:VTIMEZONE
                TZID:Loop
                BEGIN:STANDARD
                DTSTART;TZID=Loop:19700101T000000
                TZOFFSETFROM:+9900
                TZOFFSETTO:+0100
                END:STANDARD
                END:VTIMEZONE
                """;
        assertThat(sentence(event("DTSTART;TZID=Loop:20260216T090000").replace("BEGIN:VEVENT", zone + "BEGIN:VEVENT")))
                .isEqualTo("line 6 of ana.ics: 'TZOFFSETFROM:+9900' is no offset from UTC; those look like +0100");
        assertThat(sentence(event("DTSTART;TZID=Loop:20260216T090000")
                        .replace("BEGIN:VEVENT", "BEGIN:VTIMEZONE\nTZID:Loop\nEND:VTIMEZONE\nBEGIN:VEVENT")))
                .isEqualTo("line 2 of ana.ics: the time zone that begins here says nothing of its clock");
    }
}

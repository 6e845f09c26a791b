package rota.ics;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rota.rotation.Away;
import rota.rotation.Holiday;
import rota.rotation.Zone;

/** What absences and public holidays there are in calendars as other programs export them. */
class CalendarReaderTest {

    private static final Instant NOW = Instant.parse("2026-02-01T10:00:00Z");
    private static final Zone MADRID = Zone.of("Europe/Madrid");

    private static List<Occurrence> read(String calendar) throws UnreadableCalendar {
        return CalendarReader.read(calendar.getBytes(UTF_8), NOW);
    }

    /** An absence a line: {@code 2026-02-16..2026-02-20 Skiing}, or instants. */
    private static List<String> absences(String calendar) throws UnreadableCalendar {
        List<String> absences = new ArrayList<>();
        for (Occurrence occurrence : read(calendar)) {
            Away away = occurrence.away(MADRID, "ana.ics");
            if (away instanceof Away.Days days) {
                absences.add(days.from() + ".." + days.through() + " " + days.why());
            } else if (away instanceof Away.Times times) {
                absences.add(times.time().start() + ".." + times.time().end() + " " + times.why());
            }
        }
        return absences;
    }

    private static List<String> holidays(String calendar) throws UnreadableCalendar {
        List<String> holidays = new ArrayList<>();
        for (Occurrence occurrence : read(calendar)) {
            Holiday holiday = occurrence.holiday("england.ics");
            holidays.add(holiday.from() + ".." + holiday.through() + " " + holiday.name());
        }
        return holidays;
    }

    /** An event of these lines, which a comma and a space separate. */
    private static String event(String lines) {
        return "BEGIN:VCALENDAR\nBEGIN:VEVENT\n" + lines.replace(", ", "\n") + "\nEND:VEVENT\nEND:VCALENDAR\n";
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            DTSTART;VALUE=DATE:20260216, DTEND;VALUE=DATE:20260221             | 2026-02-16..2026-02-20
            DTSTART;VALUE=DATE:20260216                                        | 2026-02-16..2026-02-16
            DTSTART:20260216                                                   | 2026-02-16..2026-02-16
            DTSTART;VALUE=DATE:20260216, DTEND;VALUE=DATE:20260216             | 2026-02-16..2026-02-16
            DTSTART;VALUE=DATE:20260216, DURATION:P3D                          | 2026-02-16..2026-02-18
            DTSTART;VALUE=DATE:20260216, DURATION:P2W                          | 2026-02-16..2026-03-01
            DTSTART;VALUE=DATE:20260216, DTEND:20260217T120000Z                | 2026-02-16..2026-02-17
            DTSTART;VALUE=DATE:20260216, TRANSP:TRANSPARENT                    | 2026-02-16..2026-02-16
            dtstart;value=date:20260216, dtend;value=date:20260218             | 2026-02-16..2026-02-17
            DTSTART:20260310T090000Z, DTEND:20260310T120000Z                   | 2026-03-10T09:00:00Z..2026-03-10T12:00:00Z
            DTSTART:20260310T090000Z, DURATION:PT1H30M                         | 2026-03-10T09:00:00Z..2026-03-10T10:30:00Z
            DTSTART:20260310T090000Z, DURATION:P1DT2H                          | 2026-03-10T09:00:00Z..2026-03-11T11:00:00Z
            DTSTART:20260310T235960Z, DURATION:PT1M                            | 2026-03-10T23:59:59Z..2026-03-11T00:00:59Z
            DTSTART:20260310T090000, DTEND:20260310T120000                     | 2026-03-10T08:00:00Z..2026-03-10T11:00:00Z
            DTSTART;TZID=America/New_York:20260310T090000, DURATION:PT1H       | 2026-03-10T13:00:00Z..2026-03-10T14:00:00Z
            DTSTART;TZID="Europe/London":20260710T090000, DURATION:PT1H        | 2026-07-10T08:00:00Z..2026-07-10T09:00:00Z
            DTSTART;TZID=/mozilla.org/20050126_1/Asia/Tokyo:20260710T090000, DURATION:PT1H | 2026-07-10T00:00:00Z..2026-07-10T01:00:00Z
            DTSTART;TZID=Europe/London:20260710T090000, DTEND;TZID=Europe/Paris:20260710T120000 | 2026-07-10T08:00:00Z..2026-07-10T10:00:00Z
            DTSTART;TZID=Europe/London:20260329T013000, DURATION:PT1H          | 2026-03-29T01:30:00Z..2026-03-29T02:30:00Z
            DTSTART;TZID=Europe/London:20261025T013000, DURATION:PT1H          | 2026-10-25T00:30:00Z..2026-10-25T01:30:00Z
            """)
    void oneEventIsOneAbsence(String lines, String absence) throws UnreadableCalendar {
        assertThat(absences(event(lines))).containsExactly(absence + " null");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            DTSTART;VALUE=DATE:20260216, STATUS:CANCELLED                      | it is cancelled
            DTSTART:20260310T090000Z, DURATION:PT1H, TRANSP:TRANSPARENT        | its owner is free all the same
            DTSTART:20260310T090000Z                                           | it takes no time
            DTSTART;VALUE=DATE:20160101                                        | it is more than ten years ago
            DTSTART;VALUE=DATE:20370101                                        | it is more than ten years away
            """)
    void noAbsenceSince(String lines, String why) throws UnreadableCalendar {
        assertThat(absences(event(lines))).as(why).isEmpty();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            RRULE:FREQ=WEEKLY;COUNT=3                                  | 16 Feb, 23 Feb, 2 Mar
            RRULE:FREQ=WEEKLY;UNTIL=20260302                           | 16 Feb, 23 Feb, 2 Mar
            RRULE:FREQ=WEEKLY;UNTIL=20260301T235959Z                   | 16 Feb, 23 Feb
            RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,MO;COUNT=4           | 16 Feb, 22 Feb, 2 Mar, 8 Mar
            RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,MO;WKST=SU;COUNT=4   | 16 Feb, 1 Mar, 2 Mar, 15 Mar
            RRULE:FREQ=MONTHLY;BYDAY=3MO;COUNT=3                       | 16 Feb, 16 Mar, 20 Apr
            RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3 | 16 Feb, 27 Feb, 31 Mar, 30 Apr
            RRULE:FREQ=DAILY;COUNT=3;BYHOUR=0                          | 16 Feb, 17 Feb, 18 Feb
            RDATE;VALUE=DATE:20260218,20260301                         | 16 Feb, 18 Feb, 1 Mar
            RRULE:FREQ=WEEKLY;COUNT=3, EXDATE;VALUE=DATE:20260223      | 16 Feb, 2 Mar
            RRULE:FREQ=WEEKLY;COUNT=3, EXDATE:20260223T000000Z         | 16 Feb, 2 Mar
            RRULE:FREQ=WEEKLY;COUNT=3, EXDATE;VALUE=DATE:20260216,20260302 | 23 Feb
            """)
    void whatRepeatsIsThereEachTime(String lines, String days) throws UnreadableCalendar {
        List<String> found = new ArrayList<>();
        for (String absence : absences(event("DTSTART;VALUE=DATE:20260216, " + lines))) {
            int month = Integer.parseInt(absence.substring(5, 7));
            String name = List.of("Jan", "Feb", "Mar", "Apr").get(month - 1);
            found.add(Integer.parseInt(absence.substring(8, 10)) + " " + name);
        }
        assertThat(String.join(", ", found)).isEqualTo(days);
    }

    @Test
    void aRepeatedTimeKeepsItsHourWhenTheClocksChange() throws UnreadableCalendar {
        assertThat(absences(event("DTSTART;TZID=Europe/London:20260327T090000, DURATION:PT1H, RRULE:FREQ=DAILY;COUNT=4,"
                        + " EXDATE;TZID=Europe/London:20260328T090000, SUMMARY:Physio\\,knee")))
                .containsExactly(
                        "2026-03-27T09:00:00Z..2026-03-27T10:00:00Z Physio,knee",
                        "2026-03-29T08:00:00Z..2026-03-29T09:00:00Z Physio,knee",
                        "2026-03-30T08:00:00Z..2026-03-30T09:00:00Z Physio,knee");
    }

    @Test
    void aMovedRepetitionReplacesTheOneItWas() throws UnreadableCalendar {
        assertThat(absences("""
                BEGIN:VCALENDAR
                BEGIN:VEVENT
                UID:1
                DTSTART;TZID=Europe/London:20260302T090000
                DTEND;TZID=Europe/London:20260302T100000
                RRULE:FREQ=WEEKLY;COUNT=4
                END:VEVENT
                BEGIN:VEVENT
                UID:1
                RECURRENCE-ID:20260309T090000Z
                DTSTART;TZID=Europe/London:20260310T140000
                DTEND;TZID=Europe/London:20260310T150000
                END:VEVENT
                BEGIN:VEVENT
                UID:1
                RECURRENCE-ID;TZID=Europe/London:20260316T090000
                STATUS:CANCELLED
                DTSTART;TZID=Europe/London:20260316T090000
                END:VEVENT
                END:VCALENDAR
                """))
                .containsExactly(
                        "2026-03-02T09:00:00Z..2026-03-02T10:00:00Z null",
                        "2026-03-23T09:00:00Z..2026-03-23T10:00:00Z null",
                        "2026-03-10T14:00:00Z..2026-03-10T15:00:00Z null");
    }

    @Test
    void ofSeveralVersionsTheNewestCounts() throws UnreadableCalendar {
        String version = "BEGIN:VEVENT\nUID:1\nSEQUENCE:%s\nDTSTART:%s\nEND:VEVENT\n";
        String both = version.replaceFirst("%s", "2").replaceFirst("%s", "20260220")
                + version.replaceFirst("%s", "1").replaceFirst("%s", "20260216");
        assertThat(absences("BEGIN:VCALENDAR\n" + both + "END:VCALENDAR\n"))
                .containsExactly("2026-02-20..2026-02-20 null");
    }

    @Test
    void readsWhatGoogleExports() throws UnreadableCalendar {
        assertThat(absences("""
                BEGIN:VCALENDAR
                PRODID:-//Google Inc//Google Calendar 70.9054//EN
                VERSION:2.0
                CALSCALE:GREGORIAN
                METHOD:PUBLISH
                X-WR-CALNAME:Ana away
                X-WR-TIMEZONE:Europe/Madrid
                BEGIN:VTIMEZONE
                TZID:Europe/Madrid
                X-LIC-LOCATION:Europe/Madrid
                BEGIN:DAYLIGHT
                TZOFFSETFROM:+0100
                TZOFFSETTO:+0200
                TZNAME:CEST
                DTSTART:19700329T020000
                RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
                END:DAYLIGHT
                BEGIN:STANDARD
                TZOFFSETFROM:+0200
                TZOFFSETTO:+0100
                TZNAME:CET
                DTSTART:19701025T030000
                RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
                END:STANDARD
                END:VTIMEZONE
                BEGIN:VEVENT
                DTSTART;VALUE=DATE:20260803
                DTEND;VALUE=DATE:20260815
                DTSTAMP:20260120T101200Z
                UID:4o8qv1r0k2n@google.com
                CREATED:20260110T080000Z
                DESCRIPTION:two weeks at the sea\\, phone
                  off
                LAST-MODIFIED:20260110T080000Z
                SEQUENCE:0
                STATUS:CONFIRMED
                SUMMARY:Cádiz
                TRANSP:TRANSPARENT
                BEGIN:VALARM
                ACTION:DISPLAY
                TRIGGER:-P0DT0H30M0S
                DTSTART:nonsense
                END:VALARM
                END:VEVENT
                BEGIN:VEVENT
                DTSTART;TZID=Europe/Madrid:20260401T160000
                DTEND;TZID=Europe/Madrid:20260401T180000
                RRULE:FREQ=WEEKLY;WKST=MO;UNTIL=20260415T215959Z;BYDAY=WE
                UID:5p9qv1r0k2n@google.com
                SUMMARY:Swimming with Leo
                TRANSP:OPAQUE
                END:VEVENT
                END:VCALENDAR
                """.replace("\n", "\r\n")))
                .containsExactly(
                        "2026-08-03..2026-08-14 Cádiz",
                        "2026-04-01T14:00:00Z..2026-04-01T16:00:00Z Swimming with Leo",
                        "2026-04-08T14:00:00Z..2026-04-08T16:00:00Z Swimming with Leo",
                        "2026-04-15T14:00:00Z..2026-04-15T16:00:00Z Swimming with Leo");
    }

    @Test
    void readsWhatOutlookExports() throws UnreadableCalendar {
        assertThat(absences("""
                BEGIN:VCALENDAR
                PRODID:-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN
                VERSION:2.0
                METHOD:PUBLISH
                BEGIN:VTIMEZONE
                TZID:GMT Standard Time
                BEGIN:STANDARD
                DTSTART:16011028T020000
                RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
                TZOFFSETFROM:+0100
                TZOFFSETTO:-0000
                END:STANDARD
                BEGIN:DAYLIGHT
                DTSTART:16010325T010000
                RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
                TZOFFSETFROM:-0000
                TZOFFSETTO:+0100
                END:DAYLIGHT
                END:VTIMEZONE
                BEGIN:VEVENT
                CLASS:PUBLIC
                DTSTART;TZID="GMT Standard Time":20260327T130000
                DTEND;TZID="GMT Standard Time":20260327T173000
                RRULE:FREQ=WEEKLY;COUNT=2;BYDAY=FR
                SUMMARY;LANGUAGE=en-gb:Off\\; back Monday
                TRANSP:OPAQUE
                UID:040000008200E00074C5B7101A82E008
                X-MICROSOFT-CDO-BUSYSTATUS:OOF
                END:VEVENT
                END:VCALENDAR
                """.replace("\n", "\r\n")))
                .containsExactly(
                        "2026-03-27T13:00:00Z..2026-03-27T17:30:00Z Off; back Monday",
                        "2026-04-03T12:00:00Z..2026-04-03T16:30:00Z Off; back Monday");
    }

    @Test
    void readsWhatPersonnelProgramsExport() throws UnreadableCalendar {
        assertThat(absences("""
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//People Desk//Time off//EN
                X-PUBLISHED-TTL:PT1H
                BEGIN:VEVENT
                UID:timeoff-1
                DTSTAMP:20260101T000000Z
                DTSTART;VALUE=DATE:20260302
                DTEND;VALUE=DATE:20260304
                SUMMARY:Ana Ruiz (Vacation - 2 days)
                END:VEVENT
                BEGIN:VEVENT
                UID:timeoff-1
                DTSTAMP:20260101T000000Z
                DTSTART;VALUE=DATE:20260504
                DTEND;VALUE=DATE:20260505
                SUMMARY:Ana Ruiz (Training)
                END:VEVENT
                END:VCALENDAR
                """))
                .containsExactly(
                        "2026-03-02..2026-03-03 Ana Ruiz (Vacation - 2 days)",
                        "2026-05-04..2026-05-04 Ana Ruiz (Training)");
    }

    @Test
    void aHolidayIsOnTheDatesThatItTouchesByItsOwnClock() throws UnreadableCalendar {
        assertThat(holidays(event("DTSTART;VALUE=DATE:20260403, SUMMARY:Good Friday, TRANSP:TRANSPARENT")))
                .containsExactly("2026-04-03..2026-04-03 Good Friday");
        assertThat(holidays(event(
                        "DTSTART;TZID=Asia/Tokyo:20260403T000000, DURATION:P1D, SUMMARY:Day, TRANSP:TRANSPARENT")))
                .containsExactly("2026-04-03..2026-04-03 Day");
        assertThat(holidays(event("DTSTART:20260403T220000, DTEND:20260404T020000")))
                .containsExactly("2026-04-03..2026-04-04 ");
        assertThat(holidays(event("DTSTART;VALUE=DATE:20201225, RRULE:FREQ=YEARLY;COUNT=2, SUMMARY:Christmas Day")))
                .containsExactly("2020-12-25..2020-12-25 Christmas Day", "2021-12-25..2021-12-25 Christmas Day");
    }

    @Test
    void aClockThatOnlyTheFileKnowsIsWhatItSays() throws UnreadableCalendar {
        String fixed = """
                BEGIN:VTIMEZONE
                TZID:Ship
                BEGIN:STANDARD
                DTSTART:19700101T000000
                TZOFFSETFROM:+0000
                TZOFFSETTO:+0530
                END:STANDARD
                BEGIN:STANDARD
                DTSTART:20260301T000000
                TZOFFSETFROM:+0530
                TZOFFSETTO:-0300
                RDATE:20270301T000000
                END:STANDARD
                END:VTIMEZONE
                """;
        String event = event("DTSTART;TZID=Ship:20260216T090000, DURATION:PT1H, RRULE:FREQ=MONTHLY;COUNT=2");
        assertThat(absences(event.replace("BEGIN:VEVENT", fixed + "BEGIN:VEVENT")))
                .containsExactly(
                        "2026-02-16T03:30:00Z..2026-02-16T04:30:00Z null",
                        "2026-03-16T12:00:00Z..2026-03-16T13:00:00Z null");
    }

    @Test
    void linesMayEndAndFoldAsTheyDoAnywhere() throws UnreadableCalendar {
        String folded = "\uFEFFBEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=D\n ATE:20260216\nSUMMARY:At the\n\t  sea\n"
                + "END:VEVENT\nEND:VCALENDAR";
        for (String end : List.of("\n", "\r\n", "\r")) {
            assertThat(absences(folded.replace("\n", end))).containsExactly("2026-02-16..2026-02-16 At the  sea");
        }
    }

    @Test
    void aLineMayBeFoldedInTheMiddleOfACharacter() throws UnreadableCalendar {
        byte[] whole = event("DTSTART:20260216, SUMMARY:Cádiz").getBytes(UTF_8);
        int inside = new String(whole, UTF_8).indexOf('á') + 1;
        byte[] folded = new byte[whole.length + 2];
        System.arraycopy(whole, 0, folded, 0, inside);
        folded[inside] = '\n';
        folded[inside + 1] = ' ';
        System.arraycopy(whole, inside, folded, inside + 2, whole.length - inside);
        assertThat(CalendarReader.read(folded, NOW))
                .singleElement()
                .hasToString("Days[from=2026-02-16, through=2026-02-16, summary=Cádiz]");
    }

    @Test
    void aFileMayHoldSeveralCalendarsAndMuchElse() throws UnreadableCalendar {
        String other = """
                BEGIN:VCALENDAR
                BEGIN:VTODO
                DTSTART:20260101
                END:VTODO
                BEGIN:X-NEW
                END:X-NEW
                no property
                END:VCALENDAR

                """;
        assertThat(absences(other + event("DTSTART:20260216") + other + event("DTSTART:20260301")))
                .containsExactly("2026-02-16..2026-02-16 null", "2026-03-01..2026-03-01 null");
    }
}

package rota.ics;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands around the events of a feed, and which feeds there are. */
class FeedFrameTest {

    private static final KeptFeeds FEEDS = Written.feeds("2026-01-06", "2026-01-25", """
            timezone: Europe/London
            people: {ana: {name: "Ana; Ruiz", timezone: Europe/Madrid}, ben: , chi: , dee: }
            teams:
              core:
                name: Core Analytics
                rotations:
                  hero: {name: Support hero, start: 2026-01-05, order: [ana, ben], timezone: Asia/Kathmandu}
                  later: {start: 2027-01-04, order: [dee]}
              web:
                rotations:
                  hero: {start: 2026-01-05, order: [ana]}
            """);

    @Test
    void thereIsAFeedOfEverythingOfEachTeamRotationAndPersonAndOfTheGaps() {
        assertThat(FEEDS.bytes().keySet())
                .containsExactlyInAnyOrder(
                        "all.ics",
                        "teams/core.ics",
                        "teams/web.ics",
                        "rotations/core/hero.ics",
                        "rotations/core/later.ics",
                        "rotations/web/hero.ics",
                        "people/ana.ics",
                        "people/ben.ics",
                        "people/chi.ics",
                        "people/dee.ics",
                        "gaps.ics");
    }

    @Test
    void theHeadNamesTheCalendarAndSaysHowStaleItCanBe() {
        assertThat(FEEDS.read("rotations/core/hero.ics").head())
                .containsExactly(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//rota//rota//EN",
                        "CALSCALE:GREGORIAN",
                        "NAME:Support hero · Core Analytics",
                        "X-WR-CALNAME:Support hero · Core Analytics",
                        "X-WR-CALDESC:Who is on call\\, with every swap and cover. A calendar that subscribes to this may show an"
                                + " older state: Google's by up to a day\\, Outlook on the web by about three hours\\, Apple's"
                                + " and Thunderbird as they are set. In between\\, 'rota who' and the page are right.",
                        "X-WR-TIMEZONE:Asia/Kathmandu",
                        "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
                        "X-PUBLISHED-TTL:PT1H",
                        "END:VCALENDAR");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            all.ics,                 On call,                       Europe/London
            gaps.ics,                Nobody on call,                Europe/London
            teams/core.ics,          Core Analytics · on call,      Europe/London
            rotations/core/hero.ics, Support hero · Core Analytics, Asia/Kathmandu
            people/ana.ics,          Ana\\; Ruiz · on call,         Europe/Madrid
            people/chi.ics,          Chi · on call,                 Europe/London
            """)
    void eachIsCalledWhatItShowsAndHasTheClockOfItsReaders(String path, String name, String zone) {
        assertThat(FEEDS.read(path).head()).contains("NAME:" + name, "X-WR-CALNAME:" + name, "X-WR-TIMEZONE:" + zone);
    }

    @Test
    void aFeedHasNothingThatAsksForAnAnswerRingsOrRepeats() {
        FEEDS.bytes()
                .forEach((path, bytes) -> assertThat(ReadFeed.unfolded(bytes))
                        .as(path)
                        .noneMatch(line -> line.matches(
                                "(METHOD|ORGANIZER|ATTENDEE|RRULE|RDATE|BEGIN:(VALARM|VTIMEZONE)|.*TZID).*")));
    }

    @ParameterizedTest
    @CsvSource({"gaps.ics", "rotations/core/later.ics", "people/chi.ics"})
    void aFeedWithoutEventsStillHasSomethingInIt(String path) {
        assertThat(FEEDS.read(path).events()).isEmpty();
        assertThat(FEEDS.events()).containsEntry(path, 0);
        assertThat(FEEDS.read(path).head()).endsWith("BEGIN:X-ROTA-NOTHING", "END:X-ROTA-NOTHING", "END:VCALENDAR");
    }

    @Test
    void theFeedOfWhatIsGoneIsEmptyAndHasNoName() {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        Feeds.writeEmpty(written::write);
        assertThat(written.toString(UTF_8))
                .isEqualTo(String.join(
                        "\r\n",
                        List.of(
                                "BEGIN:VCALENDAR",
                                "VERSION:2.0",
                                "PRODID:-//rota//rota//EN",
                                "CALSCALE:GREGORIAN",
                                "BEGIN:X-ROTA-NOTHING",
                                "END:X-ROTA-NOTHING",
                                "END:VCALENDAR",
                                "")));
    }

    @Test
    void linesEndWithBothCharactersAndAreShort() {
        FEEDS.bytes()
                .forEach((path, bytes) -> assertThat(ReadFeed.physicalLines(bytes))
                        .as(path)
                        .isNotEmpty()
                        .allMatch(line -> line.length <= 75));
    }

    @Test
    void aPersonHasTheEventsOfAllTeamsInOneFeed() {
        assertThat(FEEDS.read("people/ana.ics").events())
                .extracting(ReadFeed.Event::uid)
                .containsExactly(
                        "core/hero/2026-01-05@rota",
                        "core/hero/2026-01-19@rota",
                        "web/hero/2026-01-05@rota",
                        "web/hero/2026-01-12@rota",
                        "web/hero/2026-01-19@rota");
    }
}

package rota.ics;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rota.schedule.Schedule;
import rota.testing.RandomRosters;

/** Every kind of feed, read by a library that had no part in writing it. */
class ICalendarLibraryTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            rotations.yaml,                      2026-11-02, 2027-01-11
            src/test/resources/ics/zones.yaml,   2026-02-23, 2026-04-13
            src/test/resources/ics/zones.yaml,   2026-09-21, 2026-11-09
            src/test/resources/ics/zones.yaml,   2011-12-01, 2012-03-01
            src/test/resources/ics/hostile.yaml, 2026-01-05, 2026-03-02
            """)
    void findsNothingWrongAndReadsTheSameEvents(String roster, String from, String until) throws Exception {
        KeptFeeds feeds = Written.feeds(from, until, Files.readString(Path.of(roster), UTF_8));
        assertThat(feeds.bytes()).containsKeys("all.ics", "gaps.ics");
        judge(feeds);
    }

    @ParameterizedTest(name = "seeds {0}0 to {0}9")
    @ValueSource(longs = {10, 11, 12})
    void findsNothingWrongInTheFeedsOfRandomRosters(long ten) throws Exception {
        for (long seed = ten * 10; seed < ten * 10 + 10; seed++) {
            RandomRosters.Sample sample = RandomRosters.of(seed);
            judge(KeptFeeds.of(FeedLawsTest.excerpt(sample, Schedule.of(sample.roster()))));
        }
    }

    private static void judge(KeptFeeds feeds) throws IOException, ParserException {
        for (String path : feeds.bytes().keySet()) {
            Calendar calendar = new CalendarBuilder()
                    .build(new ByteArrayInputStream(feeds.bytes().get(path)));
            assertThat(calendar.validate().getEntries()).as(path).isEmpty();
            assertThat(events(calendar)).as(path).isEqualTo(events(feeds.read(path)));
        }
    }

    /** What matters of an event, in the words of both readers. */
    private static List<String> events(Calendar calendar) {
        List<String> events = new ArrayList<>();
        for (var component : calendar.getComponents()) {
            if (component instanceof VEvent event) {
                events.add(String.join(
                        "\n",
                        value(event, Property.UID),
                        date(event, Property.DTSTART),
                        date(event, Property.DTEND),
                        value(event, Property.SUMMARY),
                        value(event, Property.DESCRIPTION),
                        value(event, Property.STATUS),
                        value(event, Property.SEQUENCE)));
            }
        }
        return events;
    }

    private static List<String> events(ReadFeed feed) {
        List<String> events = new ArrayList<>();
        for (ReadFeed.Event event : feed.events()) {
            events.add(String.join(
                    "\n",
                    event.uid(),
                    event.time().replace(' ', '\n'),
                    event.text("SUMMARY"),
                    event.text("DESCRIPTION"),
                    event.value("STATUS"),
                    event.value("SEQUENCE")));
        }
        return events;
    }

    private static String value(VEvent event, String name) {
        return event.getProperty(name).map(Property::getValue).orElse("");
    }

    private static String date(VEvent event, String name) {
        Temporal date = ((DateProperty<?>) event.getRequiredProperty(name)).getDate();
        return date instanceof LocalDate ? date.toString() : Instant.from(date).toString();
    }
}

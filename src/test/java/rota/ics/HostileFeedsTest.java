package rota.ics;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rota.override.Cover;
import rota.override.Entry;
import rota.override.Range;
import rota.override.Roster;
import rota.rotation.Company;
import rota.rotation.Handoff;
import rota.rotation.Person;
import rota.rotation.Rotation;
import rota.rotation.RotationId;
import rota.rotation.SafeText;
import rota.rotation.Stamp;
import rota.rotation.Team;
import rota.rotation.Zone;
import rota.schedule.Excerpt;
import rota.schedule.Schedule;
import rota.testing.Words;

/** Texts that want to be more than text come out as text, whatever the reader of the roster lets through. */
class HostileFeedsTest {

    private static final Set<String> NAMES = Set.of(
            "BEGIN",
            "END",
            "VERSION",
            "PRODID",
            "CALSCALE",
            "NAME",
            "X-WR-CALNAME",
            "X-WR-CALDESC",
            "X-WR-TIMEZONE",
            "REFRESH-INTERVAL;VALUE=DURATION",
            "X-PUBLISHED-TTL",
            "UID",
            "DTSTAMP",
            "LAST-MODIFIED",
            "SEQUENCE",
            "DTSTART",
            "DTEND",
            "DTSTART;VALUE=DATE",
            "DTEND;VALUE=DATE",
            "SUMMARY",
            "DESCRIPTION",
            "CATEGORIES",
            "URL",
            "STATUS",
            "TRANSP",
            "X-MICROSOFT-CDO-BUSYSTATUS");

    static List<String> hostileTexts() {
        return List.of(
                "a\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:evil",
                "a\rATTENDEE:mailto:evil@example.com",
                "a\nATTENDEE:mailto:evil@example.com",
                "a\u2028b\u2029c\u0085d\u000Be\u000Cf",
                "; , \\ \\n \\; \\, : \" ^n",
                "a\\",
                "<script>alert(1)</script><img src=x onerror=alert(1)>",
                "javascript:alert(1)",
                "\u202Egnp.exe\u202C \u200F\u2066abc\u2069",
                "\u001B[31mred\u001B]0;title\u0007\u0000\u007F\u009B",
                "=1+1",
                "@SUM(A1)",
                "+1\t-1",
                "\uD83E",
                "\uDD8A first",
                "a\uDB40 \uDB40\uDC41",
                "👩‍👩‍👧‍👦🏴‍☠️e\u0301🦊".repeat(30),
                "🦊✈é; ,\\".repeat(1500),
                " ".repeat(200));
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void whatStandsAnywhereInARosterIsOnlyText(String text) {
        Excerpt excerpt = excerpt(text);
        KeptFeeds feeds = KeptFeeds.of(excerpt);
        assertThat(feeds.bytes()).hasSize(6);
        feeds.bytes()
                .forEach((path, bytes) -> assertThat(ReadFeed.unfolded(bytes))
                        .as(path)
                        .allMatch(line -> NAMES.contains(line.substring(0, line.indexOf(':')))));
        ReadFeed.Event event = feeds.read("rotations/core/hero.ics").events().get(0);
        String safe = shown(text);
        assertThat(event.text("SUMMARY")).isEqualTo(safe + "2 · " + safe + " · " + safe + " (for " + safe + "1)");
        assertThat(event.text("DESCRIPTION"))
                .contains(safe + "2 stands in for " + safe + "1: " + safe + ".")
                .contains(safe + ": " + safe);
        assertThat(event.text("CATEGORIES")).isEqualTo(safe);
        assertThat(feeds.read("rotations/core/hero.ics").events()).hasSize(2);
    }

    /** As people see it: breaks are breaks, whatever else acts on its surroundings has become visible. */
    private static String shown(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\r\n|\r|\n", -1)) {
            lines.add(SafeText.of(line));
        }
        return String.join("\n", lines);
    }

    private static Excerpt excerpt(String text) {
        RotationId id = new RotationId("core", "hero");
        Rotation hero = new Rotation(
                id, text, Words.weekly("ana, ben", "2026-01-05"), null, null, Map.of(text, text), text, false);
        Map<String, Person> people = new LinkedHashMap<>();
        people.put("ana", Person.named("ana", text + "1", null, Zone.of("Europe/London")));
        people.put("ben", Person.named("ben", text + "2", null, Zone.of("Europe/London")));
        Company company = new Company(
                Zone.of("Europe/London"),
                new Handoff(DayOfWeek.MONDAY, LocalTime.of(9, 0)),
                "rota",
                null,
                true,
                people,
                List.of(new Team("core", text, List.of(hero))));
        Stamp stamp = new Stamp(Instant.parse("2026-01-02T10:00:00Z"), null);
        Entry cover = new Cover(
                new Entry.Facts("kkkkk", text, stamp, null, List.of()),
                id,
                new Range.TurnOf(LocalDate.parse("2026-01-05")),
                "ana",
                "ben");
        Schedule schedule = Schedule.of(new Roster(company, List.of(cover)));
        return new Excerpt(schedule, List.of(id), LocalDate.parse("2026-01-05"), LocalDate.parse("2026-01-13"), false);
    }

    @Test
    void whatTheReaderLetsThroughIsOnlyTextToo() throws Exception {
        String roster = Files.readString(Path.of("src/test/resources/ics/hostile.yaml"), UTF_8);
        KeptFeeds feeds = Written.feeds("2026-01-05", "2026-03-02", roster);
        feeds.bytes()
                .forEach((path, bytes) -> assertThat(ReadFeed.unfolded(bytes))
                        .as(path)
                        .allMatch(line -> NAMES.contains(line.substring(0, line.indexOf(':')))));
        ReadFeed.Event event = feeds.read("rotations/core/hero.ics").events().get(0);
        assertThat(event.text("SUMMARY"))
                .endsWith(" · Hero: \"x\"; BEGIN:VALARM · Core, Analytics; END:VEVENT"
                        + " (for Ana; Ruiz, \"x\": <script>alert(1)</script>\\)");
        assertThat(event.text("DESCRIPTION"))
                .contains(
                        "\nEND:VEVENT\nBEGIN:VEVENT\nUID:evil\n\nATTENDEE:mailto:evil@example.com, and \\n no break\n")
                .contains("\nA: b; c, d: javascript:alert(1)\n");
    }
}

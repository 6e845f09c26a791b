package rota.ics;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules of repetition, expanded by us and by ical.js, which others wrote: both find the same. */
class RepetitionIT {

    private static final Path DRIVER = Path.of(System.getProperty("rota.basedir"), "src/test/resources/ics/expand.mjs");
    private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");
    private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    private static final int RULES = 120;

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void icalJsFindsTheSame(long seed) throws Exception {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> events = new ArrayList<>();
        StringBuilder file = new StringBuilder("BEGIN:VCALENDAR\r\n");
        for (int i = 0; i < RULES; i++) {
            String event = event(i, random);
            events.add(event);
            file.append(event);
        }
        Path calendar = folder.resolve("rules.ics");
        Files.writeString(calendar, file.append("END:VCALENDAR\r\n"));
        List<String> others = expanded(calendar);
        assertThat(others).hasSize(RULES);
        for (int i = 0; i < RULES; i++) {
            assertThat(ours(events.get(i))).as(events.get(i)).isEqualTo(others.get(i));
        }
    }

    /** An event whose start is one of its rule's, as programs write them. */
    private static String event(int number, SplittableRandom random) {
        LocalDate start = LocalDate.of(2017 + random.nextInt(9), 1 + random.nextInt(12), 1 + random.nextInt(28));
        String own = DAYS.get(start.getDayOfWeek().getValue() - 1);
        String rule = switch (random.nextInt(8)) {
            case 0 -> "DAILY";
            case 1 -> "DAILY;BYDAY=" + days(own, random);
            case 2 -> "WEEKLY;BYDAY=" + days(own, random) + (random.nextBoolean() ? "" : ";WKST=SU");
            case 3 -> "MONTHLY;BYMONTHDAY=" + start.getDayOfMonth();
            case 4 -> "MONTHLY;BYDAY=" + (1 + (start.getDayOfMonth() - 1) / 7) + own;
            case 5 -> "YEARLY";
            case 6 -> "YEARLY;BYMONTH=" + start.getMonthValue() + ";BYMONTHDAY=" + start.getDayOfMonth();
            default ->
                "YEARLY;BYMONTH=" + start.getMonthValue() + ";BYDAY=" + (1 + (start.getDayOfMonth() - 1) / 7) + own;
        };
        String interval = random.nextBoolean() ? "" : ";INTERVAL=" + (2 + random.nextInt(3));
        String end = switch (random.nextInt(3)) {
            case 0 -> "";
            case 1 -> ";COUNT=" + (1 + random.nextInt(60));
            default -> ";UNTIL=" + date(start.plusDays(random.nextInt(3000))) + "T120000";
        };
        return "BEGIN:VEVENT\r\nUID:" + number + "\r\nDTSTART:" + date(start)
                + "T090000\r\nDURATION:PT1H\r\nRRULE:FREQ=" + rule + interval + end + "\r\nEND:VEVENT\r\n";
    }

    private static String days(String own, SplittableRandom random) {
        TreeSet<Integer> days = new TreeSet<>(List.of(DAYS.indexOf(own), random.nextInt(7), random.nextInt(7)).stream()
                .distinct()
                .toList());
        return String.join(",", days.stream().map(DAYS::get).toList());
    }

    private static String date(LocalDate date) {
        return date.toString().replace("-", "");
    }

    private static String ours(String event) throws UnreadableCalendar {
        List<String> starts = new ArrayList<>();
        String calendar = "BEGIN:VCALENDAR\r\n" + event + "END:VCALENDAR\r\n";
        for (Occurrence occurrence : CalendarReader.read(calendar.getBytes(UTF_8), NOW)) {
            starts.add(((Occurrence.Times) occurrence).start() + ":00");
        }
        return String.join(" ", starts);
    }

    private List<String> expanded(Path calendar) throws IOException, InterruptedException {
        String given = System.getenv("ROTA_NODE_MODULES");
        Path modules =
                given == null ? Path.of(System.getProperty("rota.jar")).resolveSibling("ical-js") : Path.of(given);
        assumeTrue(Files.exists(modules.resolve("node_modules/ical.js")), "ical.js is needed, and is not here");
        Process process = new ProcessBuilder(
                        "node", DRIVER.toString(), modules.toString(), calendar.toString(), "2036-06-01T00:00:00")
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said.lines().toList();
    }
}

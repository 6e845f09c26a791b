package rota;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the packaged program does with calendars that a roster names: only who asks for absences waits for them. */
class CalendarsIT {

    private static final String ROSTER = """
            people:
              ana: {away: [{ics: ana.ics}]}
              ben:
            teams:
              core: {rotations: {hero: {start: 2026-01-05, order: [ana, ben]}}}
            """;
    private static final List<String> RULES = List.of(
            "FREQ=DAILY;INTERVAL=90;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12",
            "FREQ=WEEKLY;INTERVAL=20;BYDAY=WE",
            "FREQ=MONTHLY;BYMONTHDAY=-1;BYDAY=WE",
            "FREQ=MONTHLY;INTERVAL=5;BYDAY=1WE,-1WE;BYSETPOS=-1",
            "FREQ=YEARLY;BYMONTH=3;BYDAY=2WE",
            "FREQ=YEARLY;BYYEARDAY=100,200",
            "FREQ=YEARLY;UNTIL=20280101T000000Z");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"who", "next ana", "generate", "export", "why core/hero", "overrides"})
    void whoIsOnCallNeedsNoCalendar(String command) throws Exception {
        Files.writeString(folder.resolve("rotations.yaml"), ROSTER);
        String loaded = loaded(command);
        assertThat(loaded).contains("rota.schedule.Schedule");
        assertThat(loaded)
                .doesNotContain("net.fortuna", "org.slf4j", "rota.ics.CalendarReader", "rota.cli.CalendarsRead");
    }

    @ParameterizedTest
    @ValueSource(strings = {"who", "next ana", "generate", "export", "why core/hero"})
    void whoIsOnCallNeedsNoPlan(String command) throws Exception {
        Files.writeString(folder.resolve("rotations.yaml"), ROSTER);
        assertThat(loaded(command)).contains("rota.schedule.Schedule").doesNotContain("rota.planning.");
    }

    @Test
    void everyKindOfRuleIsExpandedByWhatIsInThePackage() throws Exception {
        Files.writeString(folder.resolve("rotations.yaml"), ROSTER);
        StringBuilder calendar = new StringBuilder("BEGIN:VCALENDAR\n");
        for (String rule : RULES) {
            calendar.append("BEGIN:VEVENT\nDTSTART:20260107T120000Z\nDURATION:PT1H\nRRULE:" + rule + "\nEND:VEVENT\n");
        }
        Files.writeString(folder.resolve("ana.ics"), calendar.append("END:VCALENDAR\n"));
        assertThat(loaded("check --until 2026-07-01")).contains("net.fortuna.ical4j.model.Recur");
        assertThat(Files.readString(folder.resolve("out"))).contains("Ana is away (in ana.ics) but has Core Hero");
    }

    /** The classes that a command loads; what it prints is in the file {@code out}, and nothing of it is an error. */
    private String loaded(String command) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=classes",
                "-jar",
                System.getProperty("rota.jar")));
        line.addAll(List.of(command.split(" ")));
        line.addAll(List.of("--now", "2026-02-01T10:00:00Z"));
        Process process = new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out").toFile())
                .start();
        process.getOutputStream().close();
        assertThat(process.waitFor())
                .as(Files.readString(folder.resolve("out")))
                .isZero();
        return Files.readString(folder.resolve("classes"), UTF_8);
    }
}

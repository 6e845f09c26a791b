package rota.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rota.edit.Edit;
import rota.rotation.Away;
import rota.rotation.Calendars;
import rota.rotation.Person;

/** The calendars that a roster names: where they are, and that an edit leaves them alone. */
class NamedCalendarsTest {

    private static final String ROSTER = """
            holidays: {england: england.ics, spain: "cal/./spain.ics"}
            people:
              ana:
                away:
                  - {ics: ana.ics}
                  - {from: 2026-02-16, through: 2026-02-20}
                  - {ics: "cal//trips.ics"}
                  - {ics: ana.ics}
                holidays: [spain, {ics: own.ics}, spain]
              ben: {holidays: england}
              chi:
            teams: {core: {rotations: {hero: {start: 2026-01-05, order: [ana, ben, chi]}}}}
            """;

    @TempDir
    private Path folder;

    private ReadRoster written(String roster) throws IOException, InvalidRoster, UnreadableRoster {
        Path file = folder.resolve("rotations.yaml");
        Files.writeString(file, roster);
        return RosterReader.read(file);
    }

    @Test
    void areKnownByTheirPathsBelowTheRoster() throws Exception {
        ReadRoster read = written(ROSTER);
        Person ana = read.roster().company().person("ana");
        assertThat(ana.calendars())
                .isEqualTo(new Calendars(List.of("ana.ics", "cal/trips.ics"), List.of("cal/spain.ics", "own.ics")));
        assertThat(ana.away()).hasSize(1);
        assertThat(ana.publicHolidays()).isEmpty();
        assertThat(read.roster().company().person("ben").calendars().holidays()).containsExactly("england.ics");
        assertThat(read.roster().company().person("chi").calendars()).isEqualTo(Calendars.NONE);
        assertThat(read.calendars())
                .extracting(CalendarFile::name)
                .containsExactly("england.ics", "cal/spain.ics", "ana.ics", "cal/trips.ics", "ana.ics", "own.ics");
    }

    @Test
    void havePlacesForWhatIsFoundInThem() throws Exception {
        Places places = written(ROSTER).places();
        assertThat(places.away("ana", "cal/trips.ics")).hasToString(folder + "/rotations.yaml:7:15");
        assertThat(places.away("ana", 0)).hasToString(folder + "/rotations.yaml:6:9");
        assertThat(places.holidays("ben")).hasToString(folder + "/rotations.yaml:10:19");
        assertThat(places.away("ana", "other.ics")).isNull();
    }

    @Test
    void areReadOnlyBelowTheFolderOfTheRoster() throws Exception {
        Path roster = Files.createDirectory(folder.resolve("here"));
        Files.writeString(folder.resolve("secret.ics"), "secret");
        Files.createSymbolicLink(roster.resolve("ana.ics"), folder.resolve("secret.ics"));
        Files.writeString(roster.resolve("own.ics"), "own");
        Files.createDirectory(roster.resolve("england.ics"));
        Files.writeString(roster.resolve("rotations.yaml"), ROSTER);
        List<CalendarFile> calendars =
                RosterReader.read(roster.resolve("rotations.yaml")).calendars();
        assertThat(calendars.get(5).content()).asString().isEqualTo("own");
        assertThatThrownBy(() -> calendars.get(2).content())
                .isInstanceOf(UnreadableRoster.class)
                .hasMessage(
                        roster + "/ana.ics is a link that leads out of the folder of the roster; copy the file there");
        assertThatThrownBy(() -> calendars.get(0).content())
                .isInstanceOf(UnreadableRoster.class)
                .hasMessage(roster + "/england.ics is a folder; give the file in it");
        assertThatThrownBy(() -> calendars.get(1).content())
                .isInstanceOf(UnreadableRoster.class)
                .hasMessage("there is no file " + roster + "/cal/spain.ics");
    }

    @Test
    void areNoLargerThanARoster() throws Exception {
        Files.write(folder.resolve("own.ics"), new byte[(16 << 20) + 1]);
        CalendarFile own = written(ROSTER).calendars().get(5);
        assertThatThrownBy(own::content)
                .isInstanceOf(UnreadableRoster.class)
                .hasMessage(folder + "/own.ics is larger than 16 MiB; export a shorter time");
    }

    @Test
    void stayAsTheyAreInAnEdit() throws Exception {
        Away.Days away = new Away.Days(LocalDate.parse("2026-05-04"), LocalDate.parse("2026-05-05"), null);
        List<NewText> texts = Editor.texts(written(ROSTER), List.of(new Edit.NoteAway("ana", away)));
        assertThat(new String(texts.get(0).after(), UTF_8))
                .isEqualTo(ROSTER.replace(
                        "      - {ics: ana.ics}\n    holidays",
                        "      - {ics: ana.ics}\n      - {from: 2026-05-04, through: 2026-05-05}\n    holidays"));
    }

    @Test
    void areNoneOfARosterThatNamesNone() throws Exception {
        assertThat(written("teams: {core: {rotations: {hero: {start: 2026-01-05, order: [ana]}}}}\n")
                        .calendars())
                .isEmpty();
    }
}

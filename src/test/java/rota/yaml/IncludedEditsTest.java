package rota.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static rota.yaml.Edited.TEAMS;
import static rota.yaml.Edited.cover;
import static rota.yaml.Edited.dee;
import static rota.yaml.Edited.order;
import static rota.yaml.Edited.skiing;
import static rota.yaml.Edited.takeBack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rota.edit.Edit;
import rota.edit.Section;
import rota.rotation.Person;
import rota.rotation.RotationId;
import rota.rotation.Zone;

/** An edit goes into the file that has the team, or the person; the others are not touched. */
class IncludedEditsTest {

    private static final RotationId WEB = new RotationId("web", "hero");
    private static final String WEB_TEAM =
            "teams: {web: {rotations: {hero: {start: 2026-01-05, order: [ana, chi]}}}}\n";
    private static final String WEB_LEDGER = "overrides: [{id: kkkkl, cover: web/hero, in: ana, days: 2026-01-14}]\n";
    private static final String DATA = """
            teams: {data: {rotations: {hero: {start: 2026-01-05, order: [ben]}}}}
            overrides:
            - {id: kkkkm, cover: data/hero, in: ana, days: 2026-01-14}
            """;

    @TempDir
    Path folder;

    private ReadRoster read(String top, String web) throws Exception {
        write("teams/data.yaml", DATA);
        write("teams/web.yaml", web);
        return RosterReader.read(write("rotations.yaml", "include: [teams/*.yaml]\n" + top));
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** Each file that changes, and what it is then. */
    private List<String> edited(ReadRoster read, Edit... edits) throws CannotEdit {
        return Editor.texts(read, List.of(edits)).stream()
                .map(text -> folder.relativize(text.file()) + ":\n" + new String(text.after(), UTF_8))
                .toList();
    }

    @Test
    void everyTeamsOverridesAreASectionOfTheRosters() throws Exception {
        String ledger = "overrides: [{id: kkkkk, cover: core/hero, in: ana, days: 2026-01-14}]\n";
        ReadRoster all = read(TEAMS + ledger, WEB_TEAM + WEB_LEDGER);
        assertThat(all.roster().overrides()).extracting("id").containsExactly("kkkkk", "kkkkm", "kkkkl");
        assertThat(all.section("core")).isEqualTo(new Section.Listed(0, 0, 1));
        assertThat(all.section("data")).isEqualTo(new Section.Listed(1, 1, 2));
        assertThat(all.section("web")).isEqualTo(new Section.Listed(2, 2, 3));
        assertThat(read(TEAMS, WEB_TEAM).section("core")).isEqualTo(new Section.Listed(0, 0, 0));
        assertThat(read(TEAMS, WEB_TEAM).section("web")).isEqualTo(new Section.Listed(2, 1, 1));
    }

    @Test
    void anOverrideGoesIntoTheFileWithItsTeam() throws Exception {
        Edit add = new Edit.AddOverride(cover("mxkpq", WEB, null), 2);
        String added = "{id: mxkpq, cover: web/hero, out: chi, in: ana, days: 2026-01-21, "
                + "made: {at: 2026-01-20T10:12:00Z, by: ana}}";
        assertThat(edited(read(TEAMS, WEB_TEAM + WEB_LEDGER), add))
                .containsExactly("teams/web.yaml:\n" + WEB_TEAM + WEB_LEDGER.replace("}]", "}, " + added + "]"));
    }

    @Test
    void editsOfSeveralFilesAreMadeTogether() throws Exception {
        Edit add = new Edit.AddOverride(cover("mxkpq", Edited.HERO, null), 0);
        assertThat(edited(read(TEAMS, WEB_TEAM + WEB_LEDGER), add, takeBack("kkkkl"), takeBack("kkkkm")))
                .hasSize(3)
                .allMatch(
                        text -> text.contains("mxkpq") != text.contains("undone: {at: 2026-01-21T08:00:00Z, by: ben}"));
    }

    @Test
    void anAbsenceGoesIntoTheFileWithThePerson() throws Exception {
        String people = "people: {ana: , chi: }\n";
        ReadRoster read = read("people: {ben: }\n" + TEAMS, people + WEB_TEAM);
        assertThat(edited(read, skiing("chi")))
                .containsExactly("teams/web.yaml:\n"
                        + people.replace("chi: ", "chi: {away: [{from: 2026-02-16, through: 2026-02-20, why: skiing}]}")
                        + WEB_TEAM);
    }

    @Test
    void aPersonAndTheirPlaceInAnOrderGoIntoOneFile() throws Exception {
        String people = "people: {ana: , ben: , chi: }\n";
        Person dee = Person.named("dee", "Dee Larsen", null, Zone.of("UTC"));
        Edit join = new Edit.SetOrder(WEB, LocalDate.of(2026, 3, 2), List.of("ana", "chi", "dee"), null);
        assertThat(edited(read(people + TEAMS, WEB_TEAM), new Edit.AddPerson(dee, "web"), join))
                .containsExactly("teams/web.yaml:\npeople:\n  dee: {name: Dee Larsen}\n"
                        + WEB_TEAM.replace("chi]", "chi], changes: [{from: 2026-03-02, order: [ana, chi, dee]}]"));
        assertThat(edited(read(people + TEAMS, WEB_TEAM), dee("Dee Larsen", null), order("2026-03-02", "dee")))
                .hasSize(1)
                .allMatch(text -> text.startsWith("rotations.yaml:\n"));
    }

    @Test
    void theListOfEverybodyIsForAllFiles() throws Exception {
        assertThat(edited(read(TEAMS, WEB_TEAM), skiing("ben"))).containsExactly("""
                rotations.yaml:
                include: [teams/*.yaml]
                people:
                  ana: {}
                  ben: {away: [{from: 2026-02-16, through: 2026-02-20, why: skiing}]}
                  chi: {}
                """ + TEAMS);
    }
}

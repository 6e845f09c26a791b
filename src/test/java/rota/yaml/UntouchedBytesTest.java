package rota.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static rota.yaml.Edited.TEAMS;
import static rota.yaml.Edited.nobody;
import static rota.yaml.Edited.skiing;
import static rota.yaml.Edited.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Line breaks, marks, and all that is odd in a file stay as they are. */
class UntouchedBytesTest {

    private static final String NEW = """
            overrides:
              - id: mxkpr
                cover: core/hero
                in: nobody
                days: {from: 2026-01-21, through: 2026-01-22}
            """;

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void newLinesEndLikeTheOthers(String lineBreak) {
        assertThat(text(TEAMS.replace("\n", lineBreak), nobody(0))).isEqualTo((TEAMS + NEW).replace("\n", lineBreak));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void aMissingLineBreakAtTheEndStaysMissing(String lineBreak) {
        assertThat(text(TEAMS.stripTrailing().replace("\n", lineBreak), nobody(0)))
                .isEqualTo((TEAMS + NEW).stripTrailing().replace("\n", lineBreak));
        assertThat(text("{teams: {core: {rotations: {hero: {start: 2026-01-05, order: [ana, ben, chi]}}}}}", nobody(0)))
                .endsWith("]}}}}, overrides: [{id: mxkpr, cover: core/hero, in: nobody, "
                        + "days: {from: 2026-01-21, through: 2026-01-22}}]}");
    }

    @Test
    void aLineIsEndedLikeTheLineAboveIt() {
        assertThat(text("# by hand\r\n" + TEAMS, nobody(0))).isEqualTo("# by hand\r\n" + TEAMS + NEW);
    }

    @Test
    void aByteOrderMarkStays() throws CannotEdit {
        ReadRoster read = Rosters.read("\uFEFF" + TEAMS);
        NewText text = Editor.texts(read, List.of(nobody(0))).get(0);
        assertThat(text.before()).isEqualTo(("\uFEFF" + TEAMS).getBytes(UTF_8));
        assertThat(text.after()).isEqualTo(("\uFEFF" + TEAMS + NEW).getBytes(UTF_8));
        assertThat(text.file()).hasToString("rotations.yaml");
    }

    @Test
    void marksOfDocumentsStayAroundIt() {
        assertThat(text("--- # ours\n" + TEAMS + "...\n# behind\n", nobody(0)))
                .isEqualTo("--- # ours\n" + TEAMS + NEW + "...\n# behind\n");
        assertThat(text("---\n# ours\n" + TEAMS, skiing("ben"))).startsWith("---\n# ours\npeople:\n  ana: {}\n");
    }

    @Test
    void emptyLinesAndCommentsAtTheEndStayThere() {
        assertThat(text(TEAMS + "\n\n  # deeper\n# the end\n\n", nobody(0)))
                .isEqualTo(TEAMS + "\n\n  # deeper\n" + NEW + "# the end\n\n");
    }

    @Test
    void whatIsFoundBehindEmojiIsFoundAtTheRightPlace() {
        String people = "people: {ana: {name: \"🎉🎉\"}, ben: {}, chi: {name: 🦄}}   # 🎈\n";
        assertThat(text(people + TEAMS, skiing("ben")))
                .isEqualTo(
                        people.replace("ben: {}", "ben: {away: [{from: 2026-02-16, through: 2026-02-20, why: skiing}]}")
                                + TEAMS);
    }

    @Test
    void aWholeFileThatIsIndentedStaysIndented() {
        assertThat(text(TEAMS.indent(3), nobody(0))).isEqualTo((TEAMS + NEW).indent(3));
    }
}

package rota.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static rota.yaml.Edited.above;
import static rota.yaml.Edited.cover;
import static rota.yaml.Edited.nobody;
import static rota.yaml.Edited.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A new override in a list that is written in brackets. */
class OverridesInBracketsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            0 | [{NEW}, {OLD}, {OLDER}]
            1 | [{OLD}, {NEW}, {OLDER}]
            2 | [{OLD}, {OLDER}, {NEW}]
            """)
    void aListOnOneLineStaysOnOneLine(int place, String expected) {
        String old = "{id: kkkkk, cover: core/hero, in: ben, turn: 2026-01-05}";
        String older = "{id: kkkkl, cover: core/hero, in: ben, turn: 2026-01-12}";
        String one = "{id: mxkpr, cover: core/hero, in: nobody, days: {from: 2026-01-21, through: 2026-01-22}}";
        assertThat(above("overrides: [" + old + ", " + older + "]  # all\n", nobody(place)))
                .isEqualTo("overrides: "
                        + expected.replace("{OLD}", old)
                                .replace("{OLDER}", older)
                                .replace("{NEW}", one)
                        + "  # all\n");
    }

    @Test
    void aListInBracketsWithALineForEachEntryGetsOneMore() {
        String list = """
                overrides: [
                  {id: kkkkk, cover: core/hero, in: ben, turn: 2026-01-05},   # the first
                  # above the second
                  {id: kkkkl, cover: core/hero, in: ben, turn: 2026-01-12}    # the second
                ]
                """;
        String one = "  {id: mxkpr, cover: core/hero, in: nobody, days: {from: 2026-01-21, through: 2026-01-22}}";
        assertThat(above(list, nobody(0))).isEqualTo(list.replace("  {id: kkkkk", one + ",\n  {id: kkkkk"));
        assertThat(above(list, nobody(1))).isEqualTo(list.replace("  # above", one + ",\n  # above"));
        assertThat(above(list, nobody(2)))
                .isEqualTo(list.replace("2026-01-12} ", "2026-01-12}, ").replace("\n]", "\n" + one + "\n]"));
        assertThat(above(list.replace("2026-01-12}", "2026-01-12},"), nobody(2)))
                .isEqualTo(list.replace("2026-01-12}", "2026-01-12},").replace("\n]", "\n" + one + ",\n]"));
    }

    @Test
    void aFileLikeJsonStaysOne() {
        String file = """
                {
                  "teams": {"core": {"rotations": {"hero": {"start": "2026-01-05", "order": ["ana", "ben", "chi"]}}}}
                }
                """;
        assertThat(text(file, cover(0, "say \"hi\""))).isEqualTo("""
                {
                  "teams": {"core": {"rotations": {"hero": {"start": "2026-01-05", "order": ["ana", "ben", "chi"]}}}},
                  "overrides": [{"id": "mxkpq", "cover": "core/hero", "out": "chi", "in": "ana", "days": "2026-01-21", \
                "why": "say \\"hi\\"", "made": {"at": "2026-01-20T10:12:00Z", "by": "ana"}}]
                }
                """);
    }
}

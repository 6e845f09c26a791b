package rota.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static rota.yaml.Edited.TEAMS;
import static rota.yaml.Edited.text;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rota.edit.Edit;
import rota.rotation.Away;

/** Whatever a reason says is what is read again, and it ends where it ends. */
class HostileTextsTest {

    private static final List<String> PARTS = List.of(
            "a",
            "é",
            "中",
            "🎉",
            "👩‍👩‍👧",
            "\uD83D\uDE00",
            " ",
            "  ",
            "\u00A0",
            "\t",
            "\n",
            "\r\n",
            "\"",
            "'",
            "\\",
            "#",
            " #",
            ":",
            ": ",
            ",",
            "{",
            "}",
            "[",
            "]",
            "- ",
            "? ",
            "&a",
            "*a",
            "!t",
            "|",
            ">",
            "%",
            "@",
            "`",
            "~",
            "null",
            "true",
            "12",
            "2026-01-05",
            "---",
            "...",
            "<<",
            "=",
            "//",
            "\u00AD",
            "\u200B",
            "x".repeat(200));

    /** In lines, in brackets, and in quotes: the same reason for an override and an absence. */
    private static final List<String> FILES = List.of(
            TEAMS,
            "overrides: [{id: kkkkk, cover: core/hero, in: ben, days: 2026-01-05}]\n" + TEAMS,
            "people: {ana: , ben: , chi: }\n" + TEAMS,
            "{\"teams\": {\"core\": {\"rotations\": {\"hero\": {\"start\": \"2026-01-05\", "
                    + "\"order\": [\"ana\", \"ben\", \"chi\"]}}}}}");

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void aReasonIsReadAsItWasWritten(int file) {
        SplittableRandom random = new SplittableRandom(file);
        for (int i = 0; i < 500; i++) {
            StringBuilder why = new StringBuilder();
            for (int parts = random.nextInt(1, 6); parts > 0; parts--) {
                why.append(PARTS.get(random.nextInt(PARTS.size())));
            }
            requireKept(FILES.get(file), why.toString().replace("\r", ""));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void aLongReasonIsReadAsItWasWritten(int file) {
        requireKept(FILES.get(file), "Café: 🎉 # \"no\", ".repeat(700));
    }

    private static void requireKept(String file, String why) {
        Edit away = new Edit.NoteAway("ben", new Away.Days(LocalDate.of(2026, 2, 2), LocalDate.of(2026, 2, 3), why));
        String after = text(file, Edited.cover(0, why), away);
        assertThat(after.lines().count())
                .as("the reason takes no line of its own")
                .isLessThanOrEqualTo(file.lines().count() + 12);
        assertThat(Rosters.roster(after).overrides().get(0).facts().why()).isEqualTo(why);
        assertThat(Rosters.roster(after).company().person("ben").away().get(0).why())
                .isEqualTo(why);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            moving house      | moving house
            ill, since Monday | ill, since Monday
            Ana's wedding 🎉  | Ana's wedding 🎉
            🎉                | 🎉
            see https://x.org | see https://x.org
            a: b              | "a: b"
            issue #7          | "issue #7"
            - no list         | "- no list"
            Yes               | "Yes"
            2026-01-05        | "2026-01-05"
            say "hi" \\        | say "hi" \\
            "hi"              | "\\"hi\\""
            """)
    void quotesStandOnlyWhereTheyAreNeeded(String why, String written) {
        assertThat(text(TEAMS, Edited.cover(0, why))).contains("    why: " + written + "\n");
    }
}

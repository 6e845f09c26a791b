package rota.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WidthTest {

    private static final Width WIDTH = Width.SIMPLE;

    @ParameterizedTest
    @CsvSource({
        "Ana, 3",
        "'', 0",
        "René, 4",
        "Rene\u0301, 4",
        "田中, 4",
        "김민준, 6",
        "😀, 2",
        "👩‍👩‍👧, 2",
        "🇮🇪, 2",
        "▸ –…⇄, 5",
        "👍🏽, 2",
        "☕⌚✅⭐⚡, 10",
        "⏰⏳⚪⚽⛔❌❓➕⬛⭕, 20",
        "🀄🃏🆎🆗🈁🟢🟰, 14",
        "⌘⏱☎♠✓✈➜⬆🄰🆊🠀, 11",
        "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC73\uDB40\uDC63\uDB40\uDC74\uDB40\uDC7F, 2",
        "\u1112\u1161\u11ab\u1100\u1173\u11af, 4",
        "\u1112\u1161\ud7cb, 2"
    })
    void cellsOfAText(String text, int cells) {
        assertThat(WIDTH.of(text)).isEqualTo(cells);
    }

    @ParameterizedTest
    @CsvSource({
        "Chi Nguyen, 10, Chi Nguyen",
        "Chi Nguyen, 9, Chi Nguy…",
        "Chi Nguyen, 5, Chi…",
        "Chi Nguyen, 1, …",
        "田中太郎, 7, 田中太…",
        "田中太郎, 6, 田中…",
        "Rene\u0301 D, 5, Rene\u0301…",
        "ab👩‍👩‍👧cd, 4, ab…",
        "🇮🇪🇪🇸🇫🇷, 5, 🇮🇪🇪🇸…",
        "a😀b, 2, a…",
        "\u1112\u1161\u11ab\u1100\u1173\u11af, 3, \u1112\u1161\u11ab…"
    })
    void aCutTextFitsAndNeverEndsInsideACharacter(String text, int cells, String cut) {
        assertThat(WIDTH.cut(text, cells)).isEqualTo(cut);
        assertThat(WIDTH.of(cut)).isLessThanOrEqualTo(cells);
    }

    @Test
    void paddingCountsCells() {
        assertThat(WIDTH.pad("田中", 6)).isEqualTo("田中  ");
        assertThat(WIDTH.padLeft("2 Feb", 6)).isEqualTo(" 2 Feb");
        assertThat(WIDTH.pad("longer", 3)).isEqualTo("longer");
    }

    @Test
    void linesBreakAtSpaces() {
        assertThat(WIDTH.wrap("First reply within 15 minutes", 12))
                .containsExactly("First reply", "within 15", "minutes");
        assertThat(WIDTH.wrap("", 12)).containsExactly("");
        assertThat(WIDTH.wrap("a verylongword b", 6)).containsExactly("a", "veryl…", "b");
    }
}

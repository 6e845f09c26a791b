package rota.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SafeTextTest {

    @Test
    void ordinaryTextIsTheSameObject() {
        String name = "Ana O'Brien-Ruiz René 田中 👩‍👩‍👧 葛\uDB40\uDD00 علي";
        assertThat(SafeText.of(name)).isSameAs(name);
    }

    @Test
    void whatWouldMoveTheCursorIsShown() {
        assertThat(SafeText.of("\u001b[2J\u001b]0;x\u0007")).isEqualTo("␛[2J␛]0;x␇");
        assertThat(SafeText.of("a\tb\nc\rd\u0000e\u007ff")).isEqualTo("a␉b␊c␍d␀e␡f");
        assertThat(SafeText.of("a\u009b31mb\u0085c")).isEqualTo("a�31mb�c");
    }

    @Test
    void whatWouldTurnItsSurroundingsIsReplaced() {
        assertThat(SafeText.of("a\u202eb\u2066c\u200fd\u061ce")).isEqualTo("a�b�c�d�e");
        assertThat(SafeText.of("a\u2028b\u2029c\u200bd\ufeffe\u00adf")).isEqualTo("a�b�c�d�e�f");
    }

    @Test
    void halvesAndInvisibleTagsAreReplaced() {
        assertThat(SafeText.of("a\ud83db")).isEqualTo("a�b");
        assertThat(SafeText.of("a\ude00")).isEqualTo("a�");
        assertThat(SafeText.of("\ud83d")).isEqualTo("�");
        assertThat(SafeText.of("a\udb40\udc41b")).isEqualTo("a��b");
    }
}

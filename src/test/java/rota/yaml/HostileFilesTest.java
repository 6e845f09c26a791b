package rota.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 3, unit = TimeUnit.MINUTES)
class HostileFilesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? ", "[{a: ", "a: - "})
    void deepNestingIsOneSentence(String opening) {
        assertThat(Rosters.mistakes(opening.repeat(100_000))).hasSize(1);
    }

    @Test
    void nestingEndsAt32() {
        assertThat(Rosters.mistakes("[".repeat(100_000)))
                .containsExactly("rotations.yaml:1:33: error: a roster is nested at most 32 deep; here it is deeper");
    }

    @Test
    void aBillionLaughsEndAtTheFirstAnchor() {
        StringBuilder laughs = new StringBuilder("a: &a [ha, ha]\n");
        for (char c = 'b'; c < 'k'; c++) {
            laughs.append(c + ": &" + c + " [" + ("*" + (char) (c - 1) + ", ").repeat(9) + "x]\n");
        }
        assertThat(Rosters.mistakes(laughs.toString()))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("rotations.yaml:1:4: ");
    }

    @Test
    void aGigabyteIsRefusedBeforeItIsRead() throws Exception {
        Path large = folder.resolve("large.yaml");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(1L << 30);
        }
        assertThat(Rosters.lines(catchThrowableOfType(InvalidRoster.class, () -> RosterReader.read(large))))
                .containsExactly(
                        large + ":1:1: error: this file is larger than 16 MiB; a large roster is split with include:");
    }

    @Test
    void millionsOfValuesAreOneSentence() {
        assertThat(Rosters.mistakes("x: [" + "a,".repeat(2_000_001) + "]"))
                .hasSize(1)
                .first()
                .asString()
                .contains("a million values");
    }

    @Test
    void aByteThatIsNotUtf8HasItsPlace() {
        byte[] content = "a: b\nname: café €X\n".getBytes(StandardCharsets.UTF_8);
        content[content.length - 2] = (byte) 0xE9;
        assertThat(Rosters.mistakes(content))
                .containsExactly("rotations.yaml:2:13: error: here is a byte that is not UTF-8 text; "
                        + "save the file as UTF-8");
    }

    @Test
    void utf16IsNamed() {
        assertThat(Rosters.mistakes("a: b".getBytes(StandardCharsets.UTF_16)))
                .containsExactly("rotations.yaml:1:1: error: this file is UTF-16; save it as UTF-8");
    }

    @ParameterizedTest
    @ValueSource(chars = {'\0', '\u0007', '\u001B', '\u007F', '\u0085', '\u009B', '\uFEFF', '\uFFFE'})
    void aControlCharacterHasItsPlace(char control) {
        assertThat(Rosters.mistakes("a: b\nc: d" + control))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("rotations.yaml:2:5: error: an invisible character (U+");
    }

    @Test
    void aFolderIsNoRoster() {
        assertThatThrownBy(() -> RosterReader.read(folder))
                .isInstanceOf(UnreadableRoster.class)
                .hasMessage(folder + " is a folder; give the file in it");
    }

    @Test
    void aMissingFileIsNamed() {
        Path missing = folder.resolve("rotations.yaml");
        assertThatThrownBy(() -> RosterReader.read(missing))
                .isInstanceOf(UnreadableRoster.class)
                .hasMessage("there is no file " + missing);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no named pipes in its folders")
    void aPipeIsRefusedWithoutOpeningIt() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe");
        new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
        assertThatThrownBy(() -> RosterReader.read(pipe))
                .isInstanceOf(UnreadableRoster.class)
                .hasMessage(pipe + " is not an ordinary file, but a pipe or a device");
        Files.delete(pipe);
    }
}

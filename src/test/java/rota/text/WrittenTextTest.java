package rota.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WrittenTextTest {

    private static String printed(String where, boolean isFolder, Written.File... files) {
        return printed(where, isFolder, Arrays.asList(files));
    }

    private static String printed(String where, boolean isFolder, List<Written.File> files) {
        StringWriter out = new StringWriter();
        LocalDate from = LocalDate.of(2026, 1, 5);
        Written written = new Written(where, isFolder, from, from.plusWeeks(1), files);
        WrittenText.print(new Face(200, false, Width.SIMPLE), written, new PrintWriter(out));
        return out.toString().replace(System.lineSeparator(), "\n");
    }

    private static Written.File file(String name, Written.State state, @Nullable Integer events) {
        return new Written.File(name, state, events);
    }

    @Test
    void oneOfEverythingIsToldAsOne() {
        assertThat(printed("out/", true, file("people/ana.ics", Written.State.WRITTEN, 2)))
                .isEqualTo("1 calendar in out/, Mon 5 Jan 2026 to Sun 11 Jan 2026: 1 written.\n");
        assertThat(printed("ana.ics", false, file("ana.ics", Written.State.UNCHANGED, 1)))
                .isEqualTo("ana.ics: 1 event, Mon 5 Jan 2026 to Sun 11 Jan 2026, unchanged.\n");
        assertThat(printed("out", true, file("people/ana.ics", Written.State.EMPTIED, 0)))
                .isEqualTo("""
                1 calendar in out/, Mon 5 Jan 2026 to Sun 11 Jan 2026: 1 emptied.
                  emptied: people/ana.ics; what it was about is gone from the roster. --prune removes it.
                """);
    }

    @Test
    void whatIsNoCalendarIsNamedAndWhatIsRemovedIsNotCounted() {
        assertThat(printed(
                        "out",
                        true,
                        file("index.html", Written.State.WRITTEN, null),
                        file("people/ana.ics", Written.State.WRITTEN, 2),
                        file("people/ben.ics", Written.State.REMOVED, 0)))
                .isEqualTo("""
                        index.html and 1 calendar in out/, Mon 5 Jan 2026 to Sun 11 Jan 2026: 2 written, 1 removed.
                          removed: people/ben.ics.
                        """);
    }

    @Test
    void manyAreNotNamedOneByOne() {
        List<Written.File> files = new ArrayList<>();
        for (int i = 1; i <= 1207; i++) {
            files.add(file("p" + i + ".ics", Written.State.REMOVED, 0));
        }
        assertThat(printed("out", true, files))
                .endsWith(": 1,207 removed.\n  removed: p1.ics, p2.ics, p3.ics, p4.ics, p5.ics and 1,202 more.\n");
    }

    @Test
    void aNameIsSafeToPrint() {
        assertThat(printed("a\u001b[31m", true)).doesNotContain("\u001b");
    }
}

package rota.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rota.edit.Edit;
import rota.edit.Edits;

/** Whatever a file looks like, an edit inserts or amends the few lines concerned and leaves all others as they were. */
class ByteLawTest {

    private static final long LAYOUTS = 250;
    private static final int IN_A_ROW = 5;
    private static final Pattern COMMENT = Pattern.compile("# (c[0-9]+)\\.");

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void allOtherLinesStayAsTheyWere(int block) {
        long made = 0;
        for (long seed = block * LAYOUTS; seed < (block + 1) * LAYOUTS; seed++) {
            ReadRoster read = RandomFiles.of(seed);
            SplittableRandom random = new SplittableRandom(seed);
            for (int i = 0; read != null && i < IN_A_ROW; i++) {
                ReadRoster after = edited(read, new RandomEdits(random, read).edits(), seed);
                made += after == null ? 0 : 1;
                read = after == null ? read : after;
            }
        }
        assertThat(made).as("edits that made sense").isGreaterThan(3 * LAYOUTS);
    }

    /** The roster after the edits; null if it would have mistakes then, which is for others to avoid. */
    private static @Nullable ReadRoster edited(ReadRoster read, List<Edit> edits, long seed) {
        List<NewText> texts;
        try {
            texts = Editor.texts(read, edits);
        } catch (CannotEdit cannot) {
            assertThat(cannot.mistake())
                    .as("seed %s: no place for %s in%n%s", seed, edits, texts(read))
                    .isNotNull();
            return null;
        }
        Map<String, String> files = texts(read);
        for (NewText text : texts) {
            String before = new String(text.before(), UTF_8);
            String after = new String(text.after(), UTF_8);
            assertThat(before).isEqualTo(files.put(text.file().toString(), after));
            requireLaw(before, after, edits, seed);
        }
        ReadRoster after = RandomFiles.read(files);
        assertThat(after.roster()).as("seed %s: %s", seed, edits).isEqualTo(Edits.applied(read.roster(), edits));
        return after;
    }

    private static Map<String, String> texts(ReadRoster read) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Node.Mapping tree : read.files().trees) {
            texts.put(tree.source().name, new String(tree.source().content(), UTF_8));
        }
        return texts;
    }

    private static void requireLaw(String before, String after, List<Edit> edits, long seed) {
        String what = "seed " + seed + ": " + edits + "\n" + before + "\n=====\n" + after;
        boolean isOrder = edits.stream().anyMatch(edit -> edit instanceof Edit.SetOrder);
        assertThat(KeptLines.lost(before, after)).as(what).isLessThanOrEqualTo(isOrder ? 6 : 2);
        String lineBreak = before.contains("\r\n") ? "\r\n" : "\n";
        assertThat(after.replace(lineBreak, "")).as(what).doesNotContain("\n").doesNotContain("\r");
        assertThat(after.endsWith("\n")).as(what).isEqualTo(before.endsWith("\n"));
        assertThat(after.startsWith("\uFEFF")).as(what).isEqualTo(before.startsWith("\uFEFF"));
        if (!isOrder) { // whoever leaves an order takes along the comment behind them
            assertThat(comments(after)).as(what).isEqualTo(comments(before));
        }
    }

    private static List<String> comments(String text) {
        List<String> comments = new ArrayList<>();
        Matcher matcher = COMMENT.matcher(text);
        while (matcher.find()) {
            comments.add(matcher.group(1));
        }
        return comments;
    }
}

package rota.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rota.rotation.Interval;
import rota.rotation.RotationId;
import rota.schedule.Schedule;
import rota.testing.RandomRosters;

/** Whatever a roster's files look like, its lists of overrides move into the ledger's folder with all that they say. */
class LedgerSplitLawTest {

    private static final long LAYOUTS = 50;
    private static final Pattern COMMENT = Pattern.compile("# (c[0-9]+)\\.");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void allThatListsSayIsInTheFolderAfterwards(int block) throws Exception {
        int moved = 0;
        int refused = 0;
        for (long seed = block * LAYOUTS; seed < (block + 1) * LAYOUTS; seed++) {
            ReadRoster before = onDisk(RandomFiles.of(seed), folder.resolve("seed" + seed));
            if (before == null) {
                continue;
            }
            List<NewText> texts = split(before);
            if (texts == null) {
                refused++;
                continue;
            }
            moved += before.roster().overrides().size();
            requireLaws(before, texts, seed);
        }
        assertThat(moved).as("overrides that moved").isGreaterThan(50);
        assertThat(refused).as("lists in brackets with comments in them").isLessThan((int) LAYOUTS / 2);
    }

    private static @Nullable ReadRoster onDisk(@Nullable ReadRoster read, Path folder) throws Exception {
        if (read == null) {
            return null;
        }
        for (Node.Mapping tree : read.files().trees) {
            write(folder.resolve(tree.source().name), tree.source().content());
        }
        return RosterReader.read(folder.resolve("rotations.yaml"));
    }

    private static void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    /** The new texts; null where a list is in brackets and has comments, which is the only reason to refuse. */
    private static @Nullable List<NewText> split(ReadRoster read) {
        try {
            return LedgerSplit.texts(read);
        } catch (CannotEdit cannot) {
            assertThat(cannot.sentence())
                    .as("%s", texts(read))
                    .endsWith("is written in a way that I can't take apart safely");
            return null;
        }
    }

    private static void requireLaws(ReadRoster before, List<NewText> texts, long seed) throws Exception {
        for (NewText text : texts) {
            write(text.file(), text.after());
        }
        ReadRoster after = RosterReader.read(Path.of(before.files().trees.get(0).source().name));
        String what = "seed " + seed + ":\n" + texts(before) + "\n=====\n" + texts(after);
        assertThat(after.roster().company()).as(what).isEqualTo(before.roster().company());
        assertThat(after.roster().overrides())
                .as(what)
                .containsExactlyInAnyOrderElementsOf(before.roster().overrides());
        assertThat(shifts(after, seed)).as(what).isEqualTo(shifts(before, seed));
        assertThat(comments(after)).as(what).containsExactlyInAnyOrderElementsOf(comments(before));
        assertThat(LedgerSplit.texts(after)).as(what).isEmpty();
        for (int i = 0; i < before.files().listed; i++) {
            requireKept(before.files().trees.get(i), after.files().trees.get(i), what);
        }
    }

    private static String texts(ReadRoster read) {
        StringBuilder texts = new StringBuilder();
        for (Node.Mapping tree : read.files().trees) {
            texts.append("--- ")
                    .append(tree.source().name)
                    .append('\n')
                    .append(tree.source().text)
                    .append('\n');
        }
        return texts.toString();
    }

    private static List<Object> shifts(ReadRoster read, long seed) {
        Schedule schedule = Schedule.of(read.roster());
        Interval window = RandomRosters.of(seed).window();
        List<Object> shifts = new ArrayList<>();
        for (RotationId rotation : read.roster().company().rotations().keySet()) {
            shifts.add(schedule.rotation(rotation).shifts(window));
        }
        return shifts;
    }

    private static List<String> comments(ReadRoster read) {
        List<String> comments = new ArrayList<>();
        for (Node.Mapping tree : read.files().trees) {
            Matcher matcher = COMMENT.matcher(tree.source().text);
            while (matcher.find()) {
                comments.add(matcher.group(1));
            }
        }
        return comments;
    }

    /** Nothing but the list goes, and nothing but the folder's name comes. */
    private static void requireKept(Node.Mapping before, Node.Mapping after, String what) {
        assertThat(after.entry("overrides")).as(what).isNull();
        String was = new String(before.source().content(), UTF_8);
        String is = new String(after.source().content(), UTF_8);
        assertThat(is.startsWith("\uFEFF")).as(what).isEqualTo(was.startsWith("\uFEFF"));
        String lineBreak = was.contains("\r\n") ? "\r\n" : "\n";
        assertThat(is.replace(lineBreak, "")).as(what).doesNotContain("\n").doesNotContain("\r");
        if (!before.isInBrackets()) {
            assertThat(significant(after, "ledger")).as(what).isEqualTo(significant(before, "overrides"));
        }
    }

    /** The lines of a file but for a section's, empty ones, and comments, which have a law of their own. */
    private static List<String> significant(Node.Mapping file, String section) {
        Node.Entry entry = file.entry(section);
        String text = file.source().text;
        if (entry != null) {
            text = text.substring(0, entry.key().at()) + text.substring(Ends.of(entry.value()));
        }
        List<String> lines = new ArrayList<>(text.lines().toList());
        lines.removeIf(line ->
                line.isBlank() || line.strip().startsWith("#") || line.strip().equals("?"));
        return lines;
    }
}

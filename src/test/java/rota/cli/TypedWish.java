package rota.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import rota.edit.Setting;
import rota.edit.Wanted;
import rota.rotation.Ids;
import rota.rotation.RotationId;
import rota.testing.Wish;

/** Wishes as somebody would type them. */
final class TypedWish {

    private TypedWish() {}

    /** The words of a command line that says the wish, with options at random. */
    static List<String> words(Wish wish, SplittableRandom random) {
        List<String> words = new ArrayList<>();
        RotationId rotation = null;
        if (wish instanceof Wish.OfSwap swap) {
            words.addAll(List.of("swap", word(swap.first()), word(swap.second())));
            rotation = swap.rotation();
        } else if (wish instanceof Wish.OfCover cover) {
            words.addAll(List.of("cover", word(cover.out()), cover.in() == null ? "nobody" : cover.in()));
            rotation = cover.rotation();
        } else if (wish instanceof Wish.OfUndo undo) {
            words.addAll(List.of("undo", undo.id()));
        } else if (wish instanceof Wish.OfJoin join) {
            words.addAll(List.of("join", join.person(), join.rotation() + "", "--from", join.from() + ""));
            words.addAll(join.behind() == null ? List.of() : List.of("--after", join.behind()));
        } else if (wish instanceof Wish.OfLeave leave) {
            words.addAll(List.of("leave", leave.person()));
            leave.rotations().forEach(id -> words.add(id.toString()));
            words.addAll(List.of("--last-day", leave.lastDay().toString()));
        }
        words.addAll(rotation == null ? List.of() : List.of("-r", rotation.toString()));
        for (String option : List.of("--dry-run", "--past", "--force")) {
            words.addAll(random.nextInt(3) == 0 ? List.of(option) : List.of());
        }
        words.addAll(List.of("--json", "--yes", "--by", "ana"));
        return words;
    }

    private static String word(Wish.Part part) {
        Wanted wanted = part.wanted();
        if (wanted instanceof Wanted.OfWeek week) {
            return part.person() + "@" + week.monday().get(IsoFields.WEEK_BASED_YEAR) + "-W"
                    + String.valueOf(100 + week.monday().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR))
                            .substring(1);
        }
        if (wanted instanceof Wanted.OfDays days) {
            return part.person() + "@" + days.from() + ".." + days.through();
        }
        if (wanted instanceof Wanted.OfTimes times) {
            return part.person() + "@" + times.from() + ".." + times.until();
        }
        if (wanted instanceof Wanted.OfTurn turn) {
            return part.person() + "@" + turn.from();
        }
        if (wanted instanceof Wanted.FromNow now) {
            return part.person() + "@now.." + (now.until() == null ? "" : now.until());
        }
        return wanted == null ? part.person() : part.person() + (wanted instanceof Wanted.NextTurn ? "@next" : "@this");
    }

    /** What a command says, word by word. */
    static Wish of(String command, Setting setting) {
        LocalDate today = LocalDate.ofInstant(setting.terms().now(), ZoneOffset.UTC);
        String[] words = command.split(" ");
        assertThat(words[0]).isEqualTo("rota");
        if (words[1].equals("undo")) {
            return new Wish.OfUndo(words[2]);
        }
        assertThat(words).hasSize(6);
        assertThat(words[4]).isEqualTo("-r");
        int slash = words[5].indexOf('/');
        RotationId id = new RotationId(words[5].substring(0, slash), words[5].substring(slash + 1));
        if (words[1].equals("swap")) {
            return new Wish.OfSwap(part(words[2], today), part(words[3], today), id);
        }
        assertThat(words[1]).isEqualTo("cover");
        return new Wish.OfCover(part(words[2], today), words[3].equals(Ids.NOBODY) ? null : words[3], id);
    }

    /**
     * Whether it is refused because what somebody has of a turn in several pieces is given as a turn, which no command can say
     * where they have another turn of the same week; by days it is refused.
     */
    static boolean isInPieces(Wish.Reply reply) {
        return reply.refused() != null && reply.refused().sentence().contains(" does not have all of ");
    }

    private static Wish.Part part(String word, LocalDate today) {
        int at = word.lastIndexOf('@');
        Wanted wanted = Whens.saying(word.substring(at + 1)).on(today);
        return new Wish.Part(word.substring(0, at), wanted);
    }
}

package rota.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rota.prompt.TypedTerminal.BACKSPACE;
import static rota.prompt.TypedTerminal.DELETE;
import static rota.prompt.TypedTerminal.DOWN;
import static rota.prompt.TypedTerminal.END;
import static rota.prompt.TypedTerminal.ENTER;
import static rota.prompt.TypedTerminal.ESCAPE;
import static rota.prompt.TypedTerminal.HOME;
import static rota.prompt.TypedTerminal.LEFT;
import static rota.prompt.TypedTerminal.PAGE_DOWN;
import static rota.prompt.TypedTerminal.PAGE_UP;
import static rota.prompt.TypedTerminal.RIGHT;
import static rota.prompt.TypedTerminal.UP;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.jline.terminal.Attributes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyedAskerTest {

    private static final List<Choice> PEOPLE = List.of(
            new Choice("Ana Ruiz", "free"),
            new Choice("Ben Adeyemi", "on call two weeks later"),
            new Choice("Zoë Çelik", ""),
            new Choice("王小明", "free"));

    record Chosen(String why, List<String> keys, int expected) {}

    private static List<Chosen> keysAndWhatTheyChoose() {
        return List.of(
                new Chosen("Enter takes the first", List.of(), 0),
                new Chosen("down", List.of(DOWN, DOWN), 2),
                new Chosen("down stops at the end", List.of(DOWN, DOWN, DOWN, DOWN, DOWN), 3),
                new Chosen("up", List.of(DOWN, DOWN, UP), 1),
                new Chosen("up stops at the top", List.of(UP), 0),
                new Chosen("Ctrl-N and Ctrl-P", List.of("\u000e\u000e\u000e", "\u0010"), 2),
                new Chosen("End and Home", List.of(END, HOME), 0),
                new Chosen("End", List.of(END), 3),
                new Chosen("a page is all that is shown", List.of(PAGE_DOWN), 3),
                new Chosen("and back", List.of(PAGE_DOWN, PAGE_UP), 0),
                new Chosen("typing searches labels", List.of("ben"), 1),
                new Chosen("and reasons", List.of("WEEKS"), 1),
                new Chosen("accents don't matter", List.of("zoe ce"), 2),
                new Chosen("nor where they are typed", List.of("ZOË"), 2),
                new Chosen("any script", List.of("小"), 3),
                new Chosen("words in any order", List.of("free 王"), 3),
                new Chosen("moving among what fits", List.of("free", DOWN), 3),
                new Chosen("Backspace widens again", List.of("free", DOWN, BACKSPACE + "\b"), 0),
                new Chosen("Ctrl-U starts over", List.of("ben", "\u0015", DOWN, DOWN), 2),
                new Chosen("Enter on nothing waits", List.of("nobody at all", ENTER, "\u0015"), 0),
                new Chosen(
                        "keys that mean nothing",
                        List.of("\u001b[15~", "\u001b[1;5D", "\u001bx", "\t", "\u001b[[A"),
                        0));
    }

    @ParameterizedTest
    @MethodSource("keysAndWhatTheyChoose")
    void keysChoose(Chosen chosen) throws Exception {
        TypedTerminal typed = new TypedTerminal(60, 10)
                .type(chosen.keys().toArray(String[]::new))
                .type(ENTER);
        assertThat(typed.asker().choose("Who takes it?", PEOPLE))
                .as(chosen.why())
                .isEqualTo(chosen.expected());
    }

    @Test
    void theListShowsReasonsInAColumnAndALineStaysOfIt() throws Exception {
        TypedTerminal typed = new TypedTerminal(60, 10).type(DOWN, ENTER);
        typed.asker().choose("Who takes it?", PEOPLE);
        assertThat(typed.screens().get(0)).isEqualTo("""
                Who takes it?   arrows or typing, then Enter; Esc leaves
                ▸ Ana Ruiz     free
                  Ben Adeyemi  on call two weeks later
                  Zoë Çelik
                  王小明       free""");
        assertThat(typed.screens().get(1)).contains("\n  Ana Ruiz ", "\n▸ Ben Adeyemi ");
        assertThat(typed.screen()).isEqualTo("Who takes it? Ben Adeyemi");
    }

    @Test
    void whatIsTypedIsShownAndWhatDoesNotFitIsNot() throws Exception {
        TypedTerminal typed = new TypedTerminal(60, 10).type("w", "z", "\u0003");
        assertThatThrownBy(() -> typed.asker().choose("Who takes it?", PEOPLE)).isInstanceOf(Cancelled.class);
        assertThat(typed.screens()).element(1).isEqualTo("Who takes it? w\n▸ Ben Adeyemi  on call two weeks later");
        assertThat(typed.screens()).element(2).isEqualTo("Who takes it? wz\n  nothing fits");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0003", "\u0004", ESCAPE, ESCAPE + ESCAPE})
    void leavingWithoutAnAnswerLeavesNothing(String key) throws IOException {
        TypedTerminal typed = new TypedTerminal(60, 10).type(DOWN, key);
        Attributes before = typed.terminal().getAttributes();
        assertThatThrownBy(() -> typed.asker().choose("Who takes it?", PEOPLE)).isInstanceOf(Cancelled.class);
        assertThat(typed.screen()).isEmpty();
        assertThat(typed.written()).endsWith("\r\u001b[J\u001b[?25h");
        assertThat(typed.terminal().getAttributes()).hasToString(before.toString());
    }

    @Test
    void anAnswerPutsTheTerminalBack() throws Exception {
        TypedTerminal typed = new TypedTerminal(60, 10).type(ENTER);
        Attributes before = typed.terminal().getAttributes();
        typed.asker().choose("Who takes it?", PEOPLE);
        assertThat(typed.written()).contains("\u001b[?25l").endsWith("\u001b[?25hWho takes it? Ana Ruiz\r\n");
        assertThat(typed.terminal().getAttributes()).hasToString(before.toString());
    }

    @Test
    void theEndOfTheInputIsNoAnswer() throws IOException {
        TypedTerminal typed = new TypedTerminal(60, 10);
        typed.terminal().reader().shutdown();
        typed.terminal().reader().close();
        assertThatThrownBy(() -> typed.asker().choose("Who takes it?", PEOPLE)).isInstanceOf(Cancelled.class);
    }

    @Test
    void nothingToChooseFromIsADefect() throws IOException {
        KeyedAsker asker = new TypedTerminal(60, 10).asker();
        assertThatIllegalArgumentException().isThrownBy(() -> asker.choose("Who takes it?", List.of()));
    }

    @Test
    void aLongListScrollsAndSaysWhatIsOutside() throws Exception {
        List<Choice> turns = IntStream.rangeClosed(1, 30)
                .mapToObj(i -> new Choice("Turn " + i, ""))
                .toList();
        TypedTerminal typed = new TypedTerminal(30, 6).type(DOWN, DOWN, DOWN, DOWN, END, ENTER);
        assertThat(typed.asker().choose("Which?", turns)).isEqualTo(29);
        assertThat(typed.screens().get(0)).isEqualTo("""
                Which?
                ▸ Turn 1
                  Turn 2
                  Turn 3
                  Turn 4
                  … 26 more""");
        assertThat(typed.screens().get(4)).isEqualTo("""
                Which?
                  … 2 more
                  Turn 3
                  Turn 4
                ▸ Turn 5
                  … 25 more""");
        assertThat(typed.screens().get(5)).isEqualTo("""
                Which?
                  … 26 more
                  Turn 27
                  Turn 28
                  Turn 29
                ▸ Turn 30""");
        assertThat(typed.screen()).isEqualTo("Which? Turn 30");
    }

    @Test
    void aWindowThatWasResizedIsPaintedAfresh() throws Exception {
        TypedTerminal typed = new TypedTerminal(60, 10).resizeLater(12, 3).type(DOWN, ENTER);
        typed.asker().choose("Who takes it?", PEOPLE);
        assertThat(typed.screens()).contains("Who takes…\n▸ Ana Ruiz\n  Ben Adey…");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8, 13, 21, 34})
    void noWindowIsTooSmall(int size) throws Exception {
        TypedTerminal typed = new TypedTerminal(60, 10)
                .resizeLater(size, Math.max(1, size / 4))
                .type("e", DOWN, UP, ENTER);
        assertThat(typed.asker().choose("Who takes it?", PEOPLE)).isZero();
    }

    @Test
    void withoutColourNothingIsBoldOrFaint() throws Exception {
        TypedTerminal typed = new TypedTerminal(60, 10).type(ENTER);
        new KeyedAsker(typed.terminal(), false).choose("Who takes it?", PEOPLE);
        assertThat(typed.written()).doesNotContain("\u001b[1m", "\u001b[2m");
    }

    @Test
    void withColourTheCurrentLineIsBoldAndReasonsAreFaint() throws Exception {
        TypedTerminal typed = new TypedTerminal(60, 10).type(ENTER);
        typed.asker().choose("Who takes it?", PEOPLE);
        assertThat(typed.written()).contains("\u001b[1m▸ ", "\u001b[2m  free");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "y", "Y", "yes", " yes ", "n\b", "no\u0015"})
    void confirmedByEnterOrYes(String answer) throws Exception {
        TypedTerminal typed = new TypedTerminal(60, 10).type(answer, ENTER);
        assertThat(typed.asker().confirm("Write it?")).isTrue();
        assertThat(typed.screens().get(0)).isEqualTo("Write it? [Y/n]");
        assertThat(typed.screen()).isEqualTo("Write it? yes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"n", "N", "no", "x\rn", "maybe\r\u0015no"})
    void notConfirmedByNo(String answer) throws Exception {
        TypedTerminal typed = new TypedTerminal(60, 10).type(answer, ENTER);
        assertThat(typed.asker().confirm("Write it?")).isFalse();
        assertThat(typed.screen()).isEqualTo("Write it? no");
    }

    @Test
    void neitherYesNorNoIsAskedAgain() throws Exception {
        TypedTerminal typed = new TypedTerminal(60, 10).type("x", ENTER, "y", ENTER);
        assertThat(typed.asker().confirm("Write it?")).isTrue();
        assertThat(typed.screens()).contains("Write it? [Y/n]   y or n, please");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0003", "\u0004", ESCAPE})
    void noConfirmationLeavesNothing(String key) throws IOException {
        TypedTerminal typed = new TypedTerminal(60, 10).type("y", key);
        assertThatThrownBy(() -> typed.asker().confirm("Write it?")).isInstanceOf(Cancelled.class);
        assertThat(typed.screen()).isEmpty();
    }

    @Test
    void aTextIsWhatWasTyped() throws Exception {
        TypedTerminal typed = new TypedTerminal(60, 10).type(" Zoë 👩‍💻", BACKSPACE, "Çelik ", ENTER);
        assertThat(typed.asker().text("Name", "Dee", answer -> null)).isEqualTo("Zoë Çelik");
        assertThat(typed.screens().get(0)).isEqualTo("Name [Dee]:");
        assertThat(typed.screen()).isEqualTo("Name: Zoë Çelik");
    }

    @Test
    void anEmptyTextIsTheUsualOne() throws Exception {
        TypedTerminal typed = new TypedTerminal(60, 10).type(ENTER);
        assertThat(typed.asker().text("Whose turn?", "Dee", answer -> null)).isEqualTo("Dee");
        assertThat(typed.screens().get(0)).isEqualTo("Whose turn? [Dee]");
        assertThat(typed.screen()).isEqualTo("Whose turn? Dee");
    }

    @Test
    void aTextThatMayBeEmptyCanBe() throws Exception {
        TypedTerminal typed = new TypedTerminal(60, 10).type(ENTER);
        assertThat(typed.asker().text("Why", "", answer -> null)).isEmpty();
    }

    @Test
    void aTextThatMustNotBeEmptyIsAskedForAgain() throws Exception {
        TypedTerminal typed = new TypedTerminal(60, 10).type("  ", ENTER, "Dee", ENTER);
        assertThat(typed.asker().text("Name", null, answer -> null)).isEqualTo("Dee");
        assertThat(typed.screens()).contains("Name:   type something, or leave with Ctrl-C");
    }

    record Edited(String why, List<String> keys, String expected) {}

    private static List<Edited> keysAndWhatTheyLeave() {
        return List.of(
                new Edited("Left types before", List.of("Dee", LEFT, LEFT, "x"), "Dxee"),
                new Edited("and stops at the start", List.of("e", LEFT, LEFT, LEFT, "De"), "Dee"),
                new Edited("Right goes back", List.of("De", LEFT, LEFT, RIGHT, "e"), "Dee"),
                new Edited("and stops at the end", List.of("De", RIGHT, "e"), "Dee"),
                new Edited(
                        "one step is what a reader calls a character",
                        List.of("Zoë 👩‍💻!", LEFT, LEFT, "x"),
                        "Zoë x👩‍💻!"),
                new Edited("and so it is deleted", List.of("Zoë 👩‍💻!", LEFT, LEFT, DELETE), "Zoë !"),
                new Edited("Delete at the end does nothing", List.of("Dee", DELETE), "Dee"),
                new Edited("Backspace in the middle", List.of("Dxee", LEFT, LEFT, BACKSPACE), "Dee"),
                new Edited("Home and End", List.of("ee", HOME, "D", END, "!"), "Dee!"),
                new Edited("Ctrl-A and Ctrl-E", List.of("ee", "\u0001", "D", "\u0005", "!"), "Dee!"),
                new Edited("Ctrl-B and Ctrl-F", List.of("De", "\u0002\u0002", "\u0006", "e"), "Dee"),
                new Edited("Ctrl-W takes a word away", List.of("Dee Larsen ", "\u0017"), "Dee"),
                new Edited("and the only one", List.of("Larsen", "\u0017", "Dee"), "Dee"),
                new Edited(
                        "Ctrl-K takes away what is behind",
                        List.of("Dee Larsen", HOME, RIGHT, RIGHT, RIGHT, "\u000b"),
                        "Dee"),
                new Edited("Ctrl-U starts over", List.of("Ana", LEFT, "\u0015", "Dee"), "Dee"),
                new Edited("arrows up and down mean nothing", List.of("Dee", UP, DOWN), "Dee"),
                new Edited("what is pasted is typed", List.of("D", paste("ee\tLarsen"), "!"), "Dee Larsen!"),
                new Edited(
                        "its lines are a list",
                        List.of(paste("Dee Larsen\r\n\r\n  Eli Novak\n"), "!"),
                        "Dee Larsen, Eli Novak!"),
                new Edited("its line ends don't answer", List.of(paste("Dee\r"), " Larsen"), "Dee Larsen"),
                new Edited("its escapes do nothing", List.of(paste("De\u001b[Ae\u0003")), "De[Ae"),
                new Edited("nothing is pasted", List.of("Dee", paste("")), "Dee"));
    }

    private static String paste(String text) {
        return ESCAPE + "[200~" + text + ESCAPE + "[201~";
    }

    @ParameterizedTest
    @MethodSource("keysAndWhatTheyLeave")
    void aTextIsEdited(Edited edited) throws Exception {
        TypedTerminal typed = new TypedTerminal(60, 10).type(String.join("", edited.keys), ENTER);
        assertThat(typed.asker().text("Name", null, answer -> null))
                .as(edited.why)
                .isEqualTo(edited.expected);
    }

    @Test
    void whatSpeaksAgainstAnAnswerIsToldAndTheAnswerCanBeMended() throws Exception {
        TypedTerminal typed = new TypedTerminal(34, 10)
                .type("Europe/Lodnon", ENTER, LEFT + LEFT + LEFT, BACKSPACE + RIGHT)
                .type("d", ENTER);
        assertThat(typed.asker()
                        .text(
                                "Time zone",
                                "UTC",
                                zone -> zone.contains("Lond")
                                        ? null
                                        : "no time zone '" + zone + "'; did you mean 'Europe/London'?"))
                .isEqualTo("Europe/London");
        assertThat(typed.screens()).contains("""
                Time zone [UTC]: Europe/Lodnon
                no time zone 'Europe/Lodnon'; did
                you mean 'Europe/London'?""");
        assertThat(typed.screen()).isEqualTo("Time zone: Europe/London");
    }

    @Test
    void theUsualAnswerIsLookedAtToo() throws Exception {
        TypedTerminal typed = new TypedTerminal(60, 10).type(ENTER, "Eli", ENTER);
        assertThat(typed.asker().text("Name", "Dee", name -> name.equals("Dee") ? "Dee has left" : null))
                .isEqualTo("Eli");
        assertThat(typed.screens()).contains("Name [Dee]:\nDee has left");
    }

    @Test
    void aLowWindowHasRoomForTheAnswerOnly() throws Exception {
        TypedTerminal typed = new TypedTerminal(20, 1).type("x", ENTER, "y", ENTER);
        assertThat(typed.asker().text("Name", null, name -> name.equals("x") ? "not x" : null))
                .isEqualTo("xy");
        assertThat(typed.screens()).noneMatch(screen -> screen.contains("not x"));
    }

    @Test
    void pastingIsToldFromTypingOnlyWhileAQuestionIsOpen() throws Exception {
        TypedTerminal typed = new TypedTerminal(60, 10).type("Dee", ENTER);
        typed.asker().text("Name", null, answer -> null);
        assertThat(typed.written()).startsWith(ESCAPE + "[?2004h").containsOnlyOnce(ESCAPE + "[?2004l");
    }

    @Test
    void whatIsAroundTheCursorIsShownOfALongText() throws Exception {
        TypedTerminal typed = new TypedTerminal(30, 10).type("one two three four five six seven", HOME, RIGHT, ENTER);
        typed.asker().text("Why", "", answer -> null);
        assertThat(typed.screens()).contains("Why: one two three four five…");
    }

    @Test
    void aTextLongerThanTheLineShowsItsEnd() throws Exception {
        TypedTerminal typed = new TypedTerminal(20, 10).type("one two three four five", ENTER);
        assertThat(typed.asker().text("Why", "", answer -> null)).isEqualTo("one two three four five");
        assertThat(typed.screens()).contains("Why: …ee four five");
    }
}

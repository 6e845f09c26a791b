package rota.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked where a command leaves something out, what there is to choose from, and what becomes of the answers. */
class AskingTest {

    @TempDir
    private Path folder;

    private AnasDesk desk() {
        return new AnasDesk(folder);
    }

    @Test
    void aSwapAsksForTheTurnThenForThePersonThenForALastLook() {
        Desk.in(folder, AnasDesk.WEEKS);
        Respondent ana = Respondent.answering("W05", "Ben", "yes");
        Run.Result result = desk().rota(ana, "swap");
        assertThat(ana.asked()).isEqualTo("""
                Which turn of Ana Ruiz?
                  W05  Mon 26 Jan – Mon 2 Feb | Core Hero
                  W08  Mon 16 Feb – Mon 23 Feb | away then, Core Hero
                Swap with whom?
                  Ben Adeyemi, W06  Mon 2 Feb – Mon 9 Feb | turns 2 weeks apart
                  Chi Nguyen, W07  Mon 9 Feb – Mon 16 Feb | two turns in a row
                Write it?""");
        assertThat(result.exit()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).containsOnlyOnce("before").doesNotContain("You left");
        assertThat(desk().roster())
                .startsWith(AnasDesk.WEEKS)
                .contains("swap: core/hero", "turn: {ana: 2026-01-26, ben: 2026-02-02}");
    }

    @ParameterizedTest
    @CsvSource({
        "swap, ^C",
        "swap, W05 ^C",
        "swap, W05 Ben ^C",
        "swap, W05 Ben no",
        "swap me ben, ^C",
        "swap me ben, no",
        "cover, ^C",
        "cover, W05 ^C",
        "cover, W05 nobody ^C",
        "cover chi@now.., ^C",
        "cover chi@now.., Ana no",
        "suggest me@W05 --apply 1, ^C",
        "suggest me@W05 --apply 1, no"
    })
    void whoeverLeavesLeavesNoTrace(String line, String answers) throws IOException {
        Desk.in(folder, AnasDesk.WEEKS);
        Respondent ana = Respondent.answering(answers.split(" "));
        Run.Result result = desk().rota(ana, line);
        assertThat(ana.asked()).isNotEmpty();
        assertThat(result.exit()).isEqualTo(130);
        assertThat(result.err()).isEmpty();
        desk().assertUntouched(AnasDesk.WEEKS);
    }

    @Test
    void whatIsTakenFromAListIsLookedAtOnceMore() {
        Desk.in(folder, AnasDesk.WEEKS);
        Respondent ana = Respondent.answering("yes");
        Run.Result result = desk().rota(ana, "suggest me@W05 --apply 1");
        assertThat(ana.asked()).isEqualTo("Write it?");
        assertThat(result.exit()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).containsOnlyOnce("before").doesNotContain("You left");
        assertThat(desk().roster()).contains("swap: core/hero", "turn: {ana: 2026-01-26, ben: 2026-02-02}");
    }

    @Test
    void aListAsksNothing() throws IOException {
        Desk.in(folder, AnasDesk.WEEKS);
        Respondent ana = Respondent.answering();
        Run.Result result = desk().rota(ana, "suggest");
        assertThat(ana.asked()).isEmpty();
        assertThat(result.exit()).isZero();
        assertThat(result.out()).startsWith("Ana Ruiz has Core Hero, W05 ").contains("1  Ben  swap for W06");
        desk().assertUntouched(AnasDesk.WEEKS);
    }

    @Test
    void forADayThePartnersOfferADay() {
        Desk.in(folder, AnasDesk.WEEKS);
        Respondent ana = Respondent.answering("Ben Adeyemi, Wed 4 Feb", "yes");
        assertThat(desk().rota(ana, "swap me@2026-01-28").exit()).isZero();
        assertThat(ana.asked()).contains("\n  Chi Nguyen, Wed 11 Feb | ");
        assertThat(desk().roster()).contains("days: {ana: 2026-01-28, ben: 2026-02-04}");
    }

    @Test
    void whatSomebodyHasOnlyByFollowingIsNotOffered() {
        Desk.in(folder, AnasDesk.FOLLOWED);
        Respondent ana = Respondent.answering("W05", "^C");
        assertThat(desk().rota(ana, "cover me").exit()).isEqualTo(130);
        assertThat(ana.asked()).startsWith("""
                Which turn of Ana?
                  W05  Mon 26 Jan – Mon 2 Feb | Core Hero
                Who stands in?""");
    }

    @Test
    void whereThereAreSeveralRotationsEachTurnSaysWhichOneItIsOn() {
        Desk.in(folder, AnasDesk.TWO);
        Respondent ana = Respondent.answering("W06", "Ben", "yes");
        assertThat(desk().rota(ana, "swap me").exit()).isZero();
        assertThat(ana.asked()).startsWith("""
                Which turn of Ana?
                  W05  Mon 26 Jan – Mon 2 Feb on Core Night |\s
                  W06  Mon 2 Feb – Mon 9 Feb on Core Day |\s
                Swap with whom?
                  Ben, W05  Mon 26 Jan – Mon 2 Feb |""");
        assertThat(desk().roster()).contains("swap: core/day", "turn: {ana: 2026-02-02, ben: 2026-01-26}");
    }

    @Test
    void aRotationThatIsNamedIsNotAskedFor() {
        Desk.in(folder, AnasDesk.TWO);
        Respondent ana = Respondent.answering("W05", "Ben", "no");
        assertThat(desk().rota(ana, "swap me -r core/night").exit()).isEqualTo(130);
        assertThat(ana.asked()).startsWith("Which turn of Ana?\n  W05  Mon 26 Jan – Mon 2 Feb | Core Night\nSwap");
    }

    @Test
    void whatCanBeMeantInSeveralWaysIsChosen() {
        Desk.in(folder, AnasDesk.TWO);
        Respondent ana = Respondent.answering("Night", "yes");
        assertThat(desk().rota(ana, "swap me ben").exit()).isZero();
        assertThat(ana.asked()).isEqualTo("""
                Which one?
                  Ana W06, Ben W05 on Core Day |\s
                  Ana W05, Ben W06 on Core Night |\s
                Write it?""");
        assertThat(desk().roster()).contains("swap: core/night", "turn: {ana: 2026-01-26, ben: 2026-02-02}");
    }

    @Test
    void aCoverOnOneOfSeveralRotationsIsChosen() {
        Desk.in(folder, AnasDesk.TWO);
        Respondent ana = Respondent.answering("Night", "yes");
        assertThat(desk().rota(ana, "cover me nobody").exit()).isZero();
        assertThat(ana.asked()).isEqualTo("""
                Which one?
                  Ana W06 on Core Day |\s
                  Ana W05 on Core Night |\s
                Write it?""");
        assertThat(desk().roster()).contains("cover: core/night", "in: nobody");
    }

    @ParameterizedTest
    @CsvSource({"cover me@W06, Dee", "swap me@W06, Dee", "cover me@W06 dee, ''", "swap me@W06 dee, ''"})
    void ofShortTurnsInOneWeekOneIsChosen(String line, String person) {
        Desk.in(folder, AnasDesk.SHORT);
        Respondent ana = person.isEmpty()
                ? Respondent.answering("Fri 6 – Sat 7 Feb", "yes")
                : Respondent.answering("Fri 6 – Sat 7 Feb", person, "yes");
        assertThat(desk().rota(ana, line).exit()).isZero();
        assertThat(ana.asked())
                .startsWith("Which one?\n  ")
                .contains("Mon 2 – Tue 3 Feb")
                .endsWith("Write it?");
        assertThat(desk().roster()).containsAnyOf("turn: {ana: 2026-02-06", "turn: 2026-02-06");
    }

    @Test
    void ofShortTurnsOfBothEachPairIsAChoice() {
        Desk.in(folder, AnasDesk.SHORT);
        Respondent ana = Respondent.answering("Fri 6 – Sat 7 Feb, Dee Sun 8 – Mon 9 Feb", "yes");
        assertThat(desk().rota(ana, "swap me@W06 dee@W06").exit()).isZero();
        assertThat(ana.asked()).isEqualTo("""
                Which one?
                  Ana Mon 2 – Tue 3 Feb, Dee Wed 4 – Thu 5 Feb | Web Hero
                  Ana Mon 2 – Tue 3 Feb, Dee Sun 8 – Mon 9 Feb | Web Hero
                  Ana Fri 6 – Sat 7 Feb, Dee Wed 4 – Thu 5 Feb | Web Hero
                  Ana Fri 6 – Sat 7 Feb, Dee Sun 8 – Mon 9 Feb | Web Hero
                Write it?""");
        assertThat(desk().roster()).contains("turn: {ana: 2026-02-06, dee: 2026-02-08}");
    }

    @Test
    void aCoverOffersTheRestOfTheTurnThatRuns() {
        Desk.in(folder, AnasDesk.WEEKS);
        Respondent ana = Respondent.answering("now", "Ben", "yes");
        assertThat(desk().rota(ana, "cover chi").exit()).isZero();
        assertThat(ana.asked()).isEqualTo("""
                Which turn of Chi Nguyen?
                  now  until Mon 26 Jan 09:00 | Core Hero
                  W07  Mon 9 Feb – Mon 16 Feb | Core Hero
                Who stands in?
                  Ben Adeyemi | two turns in a row
                  Ana Ruiz | two turns in a row
                  nobody | agreed that nobody is on call
                Write it?""");
        assertThat(desk().roster()).contains("out: chi", "times: {from: 2026-01-20T10:16, until: 2026-01-26T09:00}");
    }

    @Test
    void nobodyCanStandIn() {
        Desk.in(folder, AnasDesk.WEEKS);
        Respondent ana = Respondent.answering("nobody", "yes");
        assertThat(desk().rota(ana, "cover chi@now..").exit()).isZero();
        assertThat(ana.asked()).startsWith("Who stands in?").endsWith("Write it?");
        assertThat(desk().roster()).contains("out: chi", "in: nobody");
    }

    @Test
    void whoIsAwayIsNotOfferedToStandIn() {
        Desk.in(folder, AnasDesk.AWAY);
        Respondent ben = Respondent.answering("nobody", "no");
        assertThat(desk().rota(ben, "cover ben@W07").exit()).isEqualTo(130);
        assertThat(ben.asked())
                .isEqualTo("Who stands in?\n  nobody | agreed that nobody is on call; no one else is free\nWrite it?");
    }

    @Test
    void whereNobodyCanSwapTheReasonsAreTold() throws IOException {
        Desk.in(folder, AnasDesk.AWAY);
        Respondent ben = Respondent.answering();
        Run.Result result = desk().rota(ben, "swap ben@W07");
        assertThat(ben.asked()).isEmpty();
        assertThat(result.exit()).isEqualTo(4);
        assertThat(result.err()).startsWith("rota: nobody in the order of Core Hero could swap with Ben; Ana: ");
        desk().assertUntouched(AnasDesk.AWAY);
    }

    @Test
    void theLatestOverridesThatAreNotOverCanBeTakenBack() {
        Desk.in(folder, AnasDesk.AGREED);
        Respondent ana = Respondent.answering("swapped", "yes");
        Run.Result result = desk().rota(ana, "undo");
        assertThat(ana.asked()).isEqualTo("""
                Take back which one?
                  Ana and Ben swapped W05 and W06 | kzrwt, Core Hero
                  Ben for Chi, Wed 11 Feb | tqvlm, Core Hero
                Write it?""");
        assertThat(result.exit()).isZero();
        assertThat(desk().roster()).contains("undone: {at: 2026-01-20T10:15:00Z, by: ana}");
    }

    @ParameterizedTest
    @CsvSource({"^C", "swapped ^C", "swapped no"})
    void whoeverLeavesAnUndoTakesNothingBack(String answers) throws IOException {
        Desk.in(folder, AnasDesk.AGREED);
        Respondent ana = Respondent.answering(answers.split(" "));
        assertThat(desk().rota(ana, "undo").exit()).isEqualTo(130);
        assertThat(ana.asked()).startsWith("Take back which one?");
        desk().assertUntouched(AnasDesk.AGREED);
    }

    @Test
    void whereEverythingIsOverNothingIsAsked() throws IOException {
        String over = AnasDesk.AGREED.substring(0, AnasDesk.AGREED.indexOf("  - {id: kzrwt"));
        Desk.in(folder, over);
        Respondent ana = Respondent.answering();
        Run.Result result = desk().rota(ana, "undo");
        assertThat(ana.asked()).isEmpty();
        assertThat(result.exit()).isZero();
        assertThat(result.out()).contains("rota undo mxkpq");
        desk().assertUntouched(over);
    }
}

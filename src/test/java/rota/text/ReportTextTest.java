package rota.text;

import static org.assertj.core.api.Assertions.assertThat;
import static rota.text.TestRoster.day;
import static rota.text.TestRoster.turn;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rota.rotation.Change;
import rota.schedule.Excerpt;

/** What the report looks like on a terminal. */
class ReportTextTest {

    private static final String LEGEND = """

            balance  the smaller ÷ the larger time of two people, the mean of all pairs
            spread   the longest of their times less the shortest
            base     more or less than by the orders alone
            rest     the shortest time between two of their turns
            longest  the longest time on call without a break
            """;

    private static String report(Excerpt excerpt, Face face) {
        StringWriter text = new StringWriter();
        try (PrintWriter out = new PrintWriter(text)) {
            ReportText.print(face, excerpt, out);
        }
        return text.toString().replace(System.lineSeparator(), "\n");
    }

    private static String report(Excerpt excerpt) {
        return report(excerpt, Face.PLAIN);
    }

    private static TestRoster three() {
        return new TestRoster()
                .person("ana", "Ana Ruiz")
                .person("ben", "Ben Adeyemi")
                .person("chi", "Chi Nguyen")
                .order("core/support-hero", "Support hero", "ana", "ben", "chi");
    }

    @Test
    void aRowAPersonAndABarForTheirTime() {
        assertThat(report(three().cover("kkkkk", "core/support-hero", "ana", "ben", turn("2026-01-05"))
                        .weeks("2026-01-05", 12)))
                .isEqualTo("""
                        5 Jan – 29 Mar 2026 · 12 weeks

                        Core Support hero
                        no gaps · balance 72% · spread 2 weeks
                             turns  on call               weekends  base   rest  longest
                        Ana      3  ███████▎     3 weeks  6 d       −1 wk  2 wk  1 wk
                        Ben      5  ████████████ 5 weeks  10 d      +1 wk  none  2 wk
                        Chi      4  █████████▌   4 weeks  7 d 23 h  –      2 wk  1 wk
                          Ana was covered for 1 week, and owes it
                          Ben covered 1 week, and is owed it
                        """ + LEGEND);
    }

    @Test
    void coversBothWaysAreToldWithTheBalance() {
        String report = report(three().cover("kkkkk", "core/support-hero", "ana", "ben", turn("2026-01-05"))
                .cover("lllll", "core/support-hero", "ben", "ana", day("2026-01-13"))
                .cover("mmmmm", "core/support-hero", "chi", "ben", day("2026-01-20"))
                .cover("nnnnn", "core/support-hero", "ben", "chi", day("2026-01-14"))
                .weeks("2026-01-05", 6));
        assertThat(report)
                .contains("  Ana covered 1 day, was covered for 1 week, and owes 6 days\n")
                .contains("  Ben covered 1 week 1 day, was covered for 2 days, and is owed 6 days\n")
                .contains("  Chi covered 1 day, was covered for 1 day, and owes nothing\n");
    }

    @Test
    void followersAreNamedInTheHeadingUnlessTheyDiffer() {
        TestRoster roster = three().same("core/secondary", "Secondary", "core/support-hero")
                .same("web/luigi", "Luigi", "core/secondary");
        assertThat(report(roster.weeks("2026-01-05", 3)))
                .contains("\nCore Support hero = Secondary = Web Luigi\n")
                .doesNotContain("\nCore Secondary");
        roster.cover("kkkkk", "core/secondary", "ana", "chi", day("2026-01-07"));
        assertThat(report(roster.weeks("2026-01-05", 3)))
                .contains("\nCore Support hero\n")
                .contains("\nCore Secondary = Web Luigi\n");
        assertThat(report(roster.weeks("2026-01-12", 3))).contains("\nCore Support hero = Secondary = Web Luigi\n");
        assertThat(report(roster.weeks("2026-01-12", 3, "core/secondary"))).contains("\nCore Secondary\n");
    }

    @Test
    void whoWasNotThereAllTheTimeIsTold() {
        String report = report(new TestRoster()
                .changes(
                        Change.ofOrder(LocalDate.parse("2026-01-26"), List.of("ana", "chi", "dee")),
                        Change.ofOrder(LocalDate.parse("2026-02-16"), List.of("ana", "chi")))
                .person("chi", "Chi Nguyen")
                .person("dee", "Dee Larsen")
                .order("core/hero", "Hero", "ana", "ben")
                .cover("kkkkk", "core/hero", "ana", "zoe", day("2026-01-06"))
                .weeks("2026-01-05", 9));
        assertThat(report)
                .contains("  Ben left the order on Mon 26 Jan 2026, and is measured until then\n")
                .contains("  Chi joined the order on Mon 26 Jan 2026, and is measured from then on\n")
                .contains(
                        "  Dee was in the order from Mon 26 Jan 2026 to Mon 16 Feb 2026, and is measured\n  by that time\n")
                .contains("  Zoe is not in the order, and not in balance and spread\n")
                .doesNotContain("Ana left", "Ana joined");
    }

    @Test
    void whoCameBackIsMeasuredByTheParts() {
        String report = report(new TestRoster()
                .changes(
                        Change.ofOrder(LocalDate.parse("2026-01-19"), List.of("ana")),
                        Change.ofOrder(LocalDate.parse("2026-02-02"), List.of("ana", "ben")))
                .order("core/hero", "Hero", "ana", "ben")
                .weeks("2026-01-05", 6));
        assertThat(report).contains("  Ben was in the order for a part of this time, and is measured by that part\n");
    }

    @Test
    void gapsAreAnAlarm() {
        TestRoster roster =
                new TestRoster().order("core/lead", "Lead", "ana").next("core/second", "Second", "core/lead");
        String report = report(roster.weeks("2026-01-19", 1), new Face(80, true, Width.SIMPLE));
        assertThat(report)
                .contains("\u001b[1mCore Lead\u001b[0m\nno gaps · balance 100% · spread none\n")
                .contains("\u001b[1;31mgaps of 1 week, 0% has somebody · balance 100% · spread none\u001b[0m\n");
    }

    @Test
    void whereNobodyHasAnythingItSaysSo() {
        assertThat(report(three().weeks("2024-01-01", 1))).isEqualTo("""
                        1 – 7 Jan 2024 · 1 week

                        Core Support hero
                        Nobody has anything of it in this time.
                        """.replace("1 – 7", "1 Jan – 7"));
    }

    @Test
    void overridesThatDoNothingAreTold() {
        String report = report(three().cover("kkkkk", "core/support-hero", "ben", "ana", turn("2026-01-05"))
                .weeks("2026-01-05", 3));
        assertThat(report)
                .contains("\n! cover kkkkk of core/support-hero does nothing: Ben Adeyemi has nothing of the");
    }

    @ParameterizedTest
    @ValueSource(ints = {24, 30, 40, 50, 60, 70, 80, 120})
    void noLineIsWiderThanTheTerminal(int columns) {
        TestRoster roster = new TestRoster()
                .person("ana", "Wilhelmina-Alexandra Ruiz")
                .person("ben", "千葉まりこ")
                .order("core/support-hero", "Support hero", "ana", "ben", "chi")
                .cover("kkkkk", "core/support-hero", "ana", "ben", turn("2026-01-05"));
        Face face = new Face(columns, false, Width.SIMPLE);
        for (String line : report(roster.weeks("2026-01-05", 30, "core/support-hero"), face)
                .lines()
                .toList()) {
            assertThat(face.cells(line)).as(line).isLessThanOrEqualTo(Math.max(columns, 32));
        }
    }

    @Test
    void aNarrowTerminalShowsFewerColumns() {
        Excerpt excerpt = three().weeks("2026-01-05", 12);
        assertThat(report(excerpt, new Face(40, false, Width.SIMPLE)))
                .contains("\n     turns  on call       weekends  base\nAna      4  ████ 4 weeks  8 d       –\n");
        assertThat(report(excerpt, new Face(30, false, Width.SIMPLE)))
                .contains("\n     turns  on call  weekends\nAna      4  4 weeks  8 d\n");
        assertThat(report(excerpt, new Face(24, false, Width.SIMPLE)))
                .contains("\n     turns  on call\nAna      4  ████ 4 weeks\n");
    }

    @Test
    void aNameCannotDisturbATerminal() {
        String report = report(new TestRoster()
                .person("ana", "A\u001b[31m\u202ena")
                .order("core/hero", "He\u0007ro", "ana")
                .weeks("2026-01-05", 1));
        assertThat(report).doesNotContain("\u001b", "\u202e", "\u0007");
    }
}

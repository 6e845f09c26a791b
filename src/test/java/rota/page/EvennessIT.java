package rota.page;

import static org.assertj.core.api.Assertions.assertThat;
import static rota.page.Scenes.lines;
import static rota.page.Scenes.seen;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page's report in a real browser: how evenly time falls, for whoever wants to know. */
class EvennessIT {

    @BeforeAll
    static void playAllScenes() throws Exception {
        Scenes.play();
    }

    @Test
    void everyNumberIsThatOfTheReportCommand() throws Exception {
        assertThat(lines("evenNumbers")).hasSizeGreaterThan(50).containsExactlyElementsOf(Figures.all());
    }

    @Test
    void aRowTellsWhatOnePersonHas() {
        assertThat(seen("evenWords")).isEqualTo("""
                        Turns, time on call, weekends and covers of everybody, 25 May 2026 – 23 May 2027, by each team’s own \
                        clock.
                        Coverage the part of the time that should have somebody in which somebody is on call
                        Balance how alike the times of its people are: the smaller ÷ the larger of any two, on average; 100% is \
                        even, and so is 95% or more
                        Spread the longest of their times less the shortest
                        Turns that begin in this time, and that they hold most of
                        On call how long, covers and swaps counted
                        Weekends how much of that is on a Saturday or Sunday
                        Holidays how much of it is on public holidays of their own
                        More or less than by the orders alone, had nothing been agreed
                        Covers gave: stood in for others; got: others stood in for them; a swap owes nothing
                        Shortest rest from the end of one of their turns to the start of the next
                        Longest stretch on call without a break
                        Core · Hero = Second = Web Second Coverage 100% Balance 100% Spread 1 wk 2 d
                        Person Turns On call Weekends Holidays More or less Covers Shortest rest Longest stretch
                        Ana Ruiz 15 14 wk 5 d 30 d 3 d 9 h −2 d got 2 d owes 2 d 2 wk 1 wk
                        Ben Adeyemi 15 15 wk 1 d 30 d 15 h +1 d gave 2 d got 1 d is owed 1 d 2 wk 1 wk
                        Chi Nguyen 14 14 wk 28 d – −1 wk – 2 wk 1 wk
                        Dee Okonkwo joined on 9 Nov 2026, and is measured from then on 7 7 wk 14 d – – – 3 wk 1 wk
                        Eli Novak not in the order, and not in balance and spread 0 1 d – – +1 d gave 1 d is owed 1 d – 1 d
                        Core · Backup Coverage 100% Balance 100% Spread 2 d 22 h
                        Person Turns On call Weekends Holidays More or less Covers Shortest rest Longest stretch
                        Ana Ruiz 15 4 wk 2 d 24 d – – – 2 wk 2 d 1 h
                        Ben Adeyemi 15 4 wk 2 d 24 d 2 d – – 2 wk 2 d
                        Chi Nguyen 14 4 wk 23 d – −2 d – 2 wk 2 d
                        Dee Okonkwo joined on 9 Nov 2026, and is measured from then on 7 2 wk 11 d – – – 2 wk 2 d
                        Web · Desk Coverage 100% Balance 100% Spread none
                        Person Turns On call Weekends Holidays More or less Covers Shortest rest Longest stretch
                        Fay Moss 52 12 wk 2 d – 16 h −8 h – none 8 h
                        Web · Pair Coverage 0%, gaps of 12 wk 2 d Balance 100% Spread none
                        Person Turns On call Weekends Holidays More or less Covers Shortest rest Longest stretch
                        Fay Moss 0 – – – – – – –
                        Web · Later
                        Nobody has anything of it in this time.
                        """);
    }

    @Test
    void itShowsWhatTheAddressKeeps() {
        assertThat(seen("evenFilter")).isEqualTo("""
                        #team=web | Web · Second, Web · Desk, Web · Pair, Web · Later | Ana Ruiz, Ben Adeyemi, Chi Nguyen, Dee \
                        Okonkwo, Eli Novak, Fay Moss, Fay Moss |\s
                        #team=core&person=dee | Core · Hero = Second, Core · Backup | Dee Okonkwo, Dee Okonkwo |\s
                        #person=eli | Core · Hero = Second = Web Second | Eli Novak |\s
                        #team=core&person=fay |  |  | Fay Moss has nothing to show in this time.
                         | Core · Hero = Second = Web Second, Core · Backup, Web · Desk, Web · Pair, Web · Later | Ana Ruiz, \
                        Ben Adeyemi, Chi Nguyen, Dee Okonkwo, Eli Novak, Ana Ruiz, Ben Adeyemi, Chi Nguyen, Dee Okonkwo, Fay \
                        Moss, Fay Moss |\s
                        """);
    }

    @Test
    void itIsFoldedAwayAndTheKeyboardUnfoldsIt() {
        assertThat(seen("evenFolded")).isEqualTo("""
                        0 parts
                        5 blocks
                        Show the numbers
                        0 parts
                        """);
    }

    @Test
    void itIsATableForThoseWhoDoNotSeeItOnAnyScreen() {
        assertThat(lines("evenTable")).hasSize(30);
        assertThat(lines("evenTable").subList(0, 13))
                .isEqualTo(lines("evenTable").subList(15, 28));
        assertThat(String.join("\n", lines("evenTable").subList(0, 15))).isEqualTo("""
                - table "Core · Hero = Second":
                  - rowgroup:
                    - row "Person Turns On call Weekends Holidays More or less Covers Shortest rest Longest stretch":
                      - columnheader "Person"
                      - columnheader "Turns"
                      - columnheader "On call"
                      - columnheader "Weekends"
                      - columnheader "Holidays"
                      - columnheader "More or less"
                      - columnheader "Covers"
                      - columnheader "Shortest rest"
                      - columnheader "Longest stretch"
                  - rowgroup:
                    - row "Ana Ruiz 15 14 wk 5 d 30 d 3 d 9 h −2 d got 2 d owes 2 d 2 wk 1 wk":
                      - rowheader "Ana Ruiz"\
                """);
    }

    @Test
    void whereThereAreManyRotationsEachIsUnfoldedByItself() {
        assertThat(seen("evenMany")).isEqualTo("""
                        300 rotations, 0 tables
                        Team 1 · Hero Coverage 100% Balance 100% Spread none Person Turns On call Weekends More or less Covers Shortest rest \
                        Longest stretch Ana-1 13 13 wk 26 d – – 3 wk 1 wk Ben-1 13 13 wk 26 d – – 3 wk 1 wk Chi-1 13 13 wk 26 d – – 3 wk 1 wk \
                        Dee-1 13 13 wk 26 d – – 3 wk 1 wk
                        """);
    }

    @Test
    void aPhoneNeverScrollsSidewaysForIt() {
        assertThat(lines("evenNarrow")).hasSize(4).containsOnly("360");
    }

    @Test
    void itIsPrintedIfItIsUnfolded() {
        assertThat(seen("evenPrint")).isEqualTo("""
                        folded false
                        unfolded true, button false
                        rgb(255, 255, 255)rgb(0, 0, 0)
                        """);
    }

    @Test
    void hostileNamesAreNothingButNamesThereToo() {
        assertThat(seen("evenHostile")).isEqualTo("""
                        </noscript><b>{{script}} · <style>*{display:none}</style>
                        </script><script>alert('ana')</script>
                        <!--" onload='x' <img src=x onerror=alert(1)> & ben
                        images 0
                        """);
    }

    @Test
    void withoutScriptsThereIsAnotherTable() {
        assertThat(seen("evenWithoutScripts")).isEqualTo("""
                        How evenly it falls
                        Mon 25 May 2026 to Sun 23 May 2027, by each team’s own clock; what is agreed counts. Times are hours. \
                        The balance says how alike the times of a role’s people are: 100% is even.
                        Role Balance Person Turns On call Of it on weekends More or less than by the orders alone
                        Core · Second 100% Ana Ruiz 15 2472 720 −48
                        Core · Second 100% Ben Adeyemi 15 2543 719 +24
                        """);
    }

    @Test
    void aPageMadeWithoutItShowsNothingOfIt() {
        assertThat(seen("evenLeftOut")).isEqualTo("report false, cards 6\n");
    }

    @Test
    void itStandsInTheWayOfNoReader() {
        assertThat(seen("evenAccessible")).isEqualTo("6 looks\n");
    }
}

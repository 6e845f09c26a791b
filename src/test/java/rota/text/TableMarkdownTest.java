package rota.text;

import static org.assertj.core.api.Assertions.assertThat;
import static rota.text.TestRoster.markdown;
import static rota.text.TestRoster.turn;

import org.junit.jupiter.api.Test;

class TableMarkdownTest {

    private static final String NOW = "2026-01-20T12:00:00Z";

    @Test
    void tellsWhatTheTableTells() {
        assertThat(markdown(
                        Companies.company()
                                .swap("orxpn", "web/support-hero", "gus", turn("2026-01-19"), "ivo", turn("2026-02-02"))
                                .weeks("2026-01-19", 4, Companies.FIVE),
                        NOW))
                .isEqualTo("""
                        **19 Jan – 15 Feb 2026 · handoff Monday 09:00 Europe/London**

                        **Support hero**

                        | | Core | Web | Data | Mobile | Billing |
                        |---|---|---|---|---|---|
                        | **▸ W04 19 Jan** | Chi \\[1\\] | Ivo | Nils | Rosa | Uma |
                        | W05 26 Jan | Ana | Jun | Nils | Pia | Vik |
                        | W06 2 Feb | Chi \\[2\\] | Gus | Ola | nobody \\[3\\] | Uma |
                        | W07 9 Feb | Ben \\[2\\] | Hana | Ola | Rosa | **GAP** |

                        **Secondary** · Core, Data, Billing: the support hero

                        | | Web | Mobile |
                        |---|---|---|
                        | **▸ W04 19 Jan** | Jun | Pia |
                        | W05 26 Jan | Gus | Rosa |
                        | W06 2 Feb | Hana | nobody |
                        | W07 9 Feb | Ivo | Pia |

                        - \\[1\\] Chi (Ana on Wed 21 Jan) · cover mxkpq
                        - \\[2\\] Ben and Chi swapped W06 and W07 · swap kzrwt
                        - \\[3\\] agreed: nobody (company offsite) · cover tqvlm

                        - **!** swap orxpn of web/support-hero does nothing: Gus has nothing of the turn of Mon 19 Jan 2026; Ivo has it
                        """);
    }

    @Test
    void oneColumnHasRoomToSayItInline() {
        assertThat(markdown(Companies.company().weeks("2026-01-19", 4, "core"), NOW))
                .isEqualTo("""
                        **19 Jan – 15 Feb 2026 · handoff Monday 09:00 Europe/London**

                        **Core**

                        | | Support hero = Secondary |
                        |---|---|
                        | **▸ W04 19 Jan** | Chi (Ana on Wed 21 Jan) |
                        | W05 26 Jan | Ana |
                        | W06 2 Feb | Chi ⇄ Ben W07 |
                        | W07 9 Feb | Ben ⇄ Chi W06 |
                        """);
    }

    @Test
    void namesStayText() {
        assertThat(markdown(
                        new TestRoster()
                                .person("eve", "*Eve*|")
                                .person("mal", "<img/src=x>")
                                .team("core", "- 1. _Core_ |\n[x](https://evil.example) www.evil.example @all #12")
                                .team("web", "`a` ~b~ $c$ &lt; \\| ![i](j)")
                                .order("core/hero", "# Hero", "eve", "mal")
                                .order("web/hero", "# Hero", "mal", "ana")
                                .cover("lllll", "core/hero", "eve", null, turn("2026-01-19"), "</td><!-- @eve")
                                .weeks("2026-01-19", 2),
                        NOW))
                .isEqualTo("""
                        **19 Jan – 1 Feb 2026 · handoff Monday 09:00 Europe/London**

                        **\\#&#8203; Hero**

                        | | - 1. \\_Core\\_ \\|␊\\[x\\](https&#58;//evil.example) www&#46;evil.example \\@&#8203;all \\#&#8203;12 | \\`a\\` \\~b\\~ \\$c\\$ &amp;lt; \\\\\\| \\!\\[i\\](j) |
                        |---|---|---|
                        | **▸ W04 19 Jan** | nobody \\[1\\] | &lt;img/src=x&gt; |
                        | W05 26 Jan | &lt;img/src=x&gt; | Ana |

                        - \\[1\\] agreed: nobody (&lt;/td&gt;&lt;\\!-- \\@&#8203;eve) · cover lllll
                        """);
    }
}

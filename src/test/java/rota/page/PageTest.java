package rota.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import rota.override.Roster;

/** The page is one file that nothing in a roster can change the workings of. */
class PageTest {

    static final String HOSTILE = """
            reasons: public
            people:
              ana: {name: "</script><script>alert('ana')</script>", email: ana@example.com,
                    away: [{from: 2026-12-01, through: 2026-12-02, why: skiing}]}
              ben: {name: "<!--\\" onload='x' <img src=x onerror=alert(1)> & ben"}
            teams:
              core:
                name: "</noscript><b>{{script}}"
                rotations:
                  hero:
                    name: "<style>*{display:none}</style>"
                    start: 2026-01-05
                    order: [ana, ben]
                    links: {Go: "javascript:alert(1)", Doc: "data:text/html,<script>alert(2)</script>"}
                    duties: "first\\nsecond </SCRIPT >"
            overrides:
              - {cover: core/hero, in: ben, days: 2026-11-24, why: "--></script><svg onload=alert(3)>"}
            """;

    @Test
    void thePolicyNamesTheStyleAndTheScriptThatAreThere() throws Exception {
        String page = Pages.page(Pages.example());
        String policy = Pages.between(page, "<meta http-equiv=\"Content-Security-Policy\" content=\"", "\"");
        assertThat(policy)
                .isEqualTo("default-src 'none'; script-src '"
                        + checksum(Pages.between(page, "<script>", "</script>")) + "'; style-src '"
                        + checksum(Pages.between(page, "<style>", "</style>"))
                        + "'; img-src data:; base-uri 'none'; form-action 'none'");
    }

    private static String checksum(String inline) throws Exception {
        byte[] sum = MessageDigest.getInstance("SHA-256").digest(inline.getBytes(UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(sum);
    }

    @Test
    void itAsksForNothingFromAnywhere() throws Exception {
        String page = Pages.page(Pages.example());
        String itsOwn = page.replace(Pages.data(page), "").replace("http://www.w3.org/2000/svg", "");
        assertThat(itsOwn)
                .doesNotContain("http://")
                .doesNotContain("https://")
                .doesNotContain("@import")
                .doesNotContain("url(")
                .doesNotContain("innerHTML")
                .doesNotContain("style=\"")
                .doesNotContain("onclick=");
    }

    @Test
    void whateverARosterSaysTheMarkupStaysTheSame() throws Exception {
        String hostile = Pages.page(HOSTILE);
        String harmless = Pages.page("teams: {core: {rotations: {hero: {start: 2026-01-05, order: [ana, ben]}}}}");
        assertThat(tags(hostile.replaceAll("(?s)<tbody>.*?</tbody>", "")))
                .isEqualTo(tags(harmless.replaceAll("(?s)<tbody>.*?</tbody>", "")));
        assertThat(Pages.data(hostile)).doesNotContainPattern("[<>&\\x00-\\x1F\\u2028\\u2029\\u202E]");
        assertThat(Pages.between(hostile, "<tbody>", "</tbody>").replaceAll("</?t[rd]>", ""))
                .doesNotContainPattern("[<>\\x00-\\x09\\u2028\\u2029\\u202E]");
    }

    private static List<String> tags(String page) {
        Matcher tags = Pattern.compile("<[^>]*>").matcher(page);
        return tags.results().map(java.util.regex.MatchResult::group).toList();
    }

    @Test
    void namesReachTheBrowserAsTheyAreOnlyInert() throws Exception {
        ReadPage page = new ReadPage(Pages.data(Pages.page(HOSTILE)));
        assertThat(page.list("people"))
                .isEqualTo(List.of(
                        List.of("ana", "</script><script>alert('ana')</script>"),
                        List.of("ben", "<!--\" onload='x' <img src=x onerror=alert(1)> & ben")));
        assertThat(page.rotation(0))
                .containsEntry("name", "<style>*{display:none}</style>")
                .containsEntry("duties", List.of("first", "second </SCRIPT >"));
        assertThat(page.list("reasons")).isEqualTo(List.of("--></script><svg onload=alert(3)>"));
    }

    @Test
    void whatIsPrivateIsNotThere() throws Exception {
        assertThat(Pages.page(HOSTILE)).doesNotContain("ana@example.com").doesNotContain("skiing");
        String silent = Pages.page(HOSTILE.replace("reasons: public", "reasons: private"));
        assertThat(silent).doesNotContain("svg onload");
        assertThat(new ReadPage(Pages.data(silent)).list("reasons")).isEmpty();
        assertThat(Pages.page(Pages.example()))
                .doesNotContain("@harbour")
                .doesNotContain("with family")
                .doesNotContain("U024BE7LH")
                .doesNotContain("dentist");
    }

    @Test
    void theSameRosterAndInstantGiveTheSamePage() throws Exception {
        assertThat(Pages.page(Pages.example())).isEqualTo(Pages.page(Pages.example()));
    }

    @Test
    void aYearOfTwelveTeamsIsSmall() throws Exception {
        assertThat(compressed(Pages.page(Pages.company(12)))).isLessThan(40_000);
        assertThat(compressed(Pages.page(Pages.company(200)))).isLessThan(100_000);
    }

    private static int compressed(String page) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(page.getBytes(UTF_8));
        }
        return bytes.size();
    }

    @Test
    void withoutScriptsThereIsATableOfTwoWeeks() throws Exception {
        Roster roster = Pages.roster("""
                timezone: Europe/London
                people: {ana: {name: Ana <Ruiz>}, ben: {name: Ben Adeyemi}, chi: {name: Chi Nguyen}}
                teams: {core: {name: Core, rotations: {hero: {start: 2026-01-05, order: [ana, ben, chi]}}}}
                overrides: [{cover: core/hero, in: nobody, turn: 2026-11-30}]
                """);
        assertThat(Pages.between(Pages.page(roster), "<tbody>\n", "</tbody>")).isEqualTo("""
                <tr><td>Core · Hero</td><td>Ben Adeyemi</td><td>Mon 23 Nov 2026 09:00</td><td>Mon 30 Nov 2026 09:00</td><td>Europe/London</td></tr>
                <tr><td>Core · Hero</td><td>nobody, as agreed</td><td>Mon 30 Nov 2026 09:00</td><td>Mon 7 Dec 2026 09:00</td><td>Europe/London</td></tr>
                <tr><td>Core · Hero</td><td>Ana &lt;Ruiz&gt;</td><td>Mon 7 Dec 2026 09:00</td><td>Mon 14 Dec 2026 09:00</td><td>Europe/London</td></tr>
                """);
    }

    @Test
    void withoutScriptsTheReportIsATableToo() throws Exception {
        Roster roster = Pages.roster("""
                people: {ana: {name: Ana <Ruiz>}, ben: {name: Ben Adeyemi}}
                teams: {core: {name: Core, rotations: {hero: {start: 2026-01-05, order: [ana, ben]}}}}
                overrides:
                  - {cover: core/hero, in: ben, days: 2026-12-08}
                  - {cover: core/hero, in: nobody, times: {from: 2026-12-07T09:00, until: 2026-12-07T09:50}}
                """);
        String report = Pages.page(roster).split("<h2>How evenly it falls</h2>", 2)[1];
        assertThat(report).startsWith("\n<p>Mon 25 May 2026 to Sun 23 May 2027, by each team’s own clock;");
        assertThat(Pages.between(report, "<tbody>\n", "</tbody>")).isEqualTo("""
                <tr><td>Core · Hero</td><td>100%</td><td>Ana &lt;Ruiz&gt;</td><td>26</td><td>4343</td><td>1248</td><td>−25</td></tr>
                <tr><td>Core · Hero</td><td>100%</td><td>Ben Adeyemi</td><td>26</td><td>4392</td><td>1248</td><td>+24</td></tr>
                """);
    }

    @Test
    void aPageWithoutItsReportSaysNothingOfIt() throws Exception {
        String page = Pages.unreported(Pages.example());
        ReadPage data = new ReadPage(Pages.data(page));
        assertThat(data.data).doesNotContainKey("report");
        assertThat(data.list("rotations"))
                .hasSizeGreaterThan(5)
                .allSatisfy(rotation ->
                        assertThat(((Map<?, ?>) rotation).get("fairness")).isNull());
        assertThat(Pages.between(page, "<noscript>", "</noscript>")).doesNotContain("How evenly");
        assertThat(page).contains("<section id=\"report\" aria-labelledby=\"report-title\" hidden>");
    }

    @Test
    void aWriterThatFailsIsNotPassedOver() {
        Writer full = new Writer() {
            @Override
            public void write(char[] text, int from, int length) throws IOException {
                throw new IOException("no space left on the disk");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        assertThatThrownBy(() -> Page.write(Pages.excerpt(Pages.example()), null, Pages.MADE, full))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("no space left");
    }
}

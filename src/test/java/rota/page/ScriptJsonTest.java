package rota.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** Nothing that is written as data can end the block it stands in. */
class ScriptJsonTest {

    private static String written(String text) {
        StringWriter out = new StringWriter();
        new ScriptJson(out).array().value(text).end();
        return out.toString();
    }

    @Test
    void whatAPageCouldTakeForMarkupIsEscaped() {
        assertThat(written("</script><!-- & \"\\")).isEqualTo("[\"\\u003c/script\\u003e\\u003c!-- \\u0026 \\\"\\\\\"]");
    }

    @Test
    void whatCannotBeSeenIsMadeVisible() {
        assertThat(written("a\u2028b\u202Ec\u0007d\u001B[0m\ne"))
                .isEqualTo("[\"a\uFFFDb\uFFFDc\u2407d\u241B[0m\u240Ae\"]");
    }

    @Test
    void everyScriptOfTheWorldStaysAsItIs() {
        assertThat(written("Zoë 王小明 👩‍💻")).isEqualTo("[\"Zoë 王小明 👩‍💻\"]");
    }

    @Test
    void nothingStandsBetweenThePartsThatNeedNot() {
        StringWriter out = new StringWriter();
        ScriptJson json = new ScriptJson(out)
                .object()
                .name("a")
                .value(1)
                .name("b")
                .array()
                .array();
        json.end().value(-2).value(3).end().name("c").object().end().end();
        assertThat(out).hasToString("{\"a\":1,\"b\":[[],-2,3],\"c\":{}}");
    }
}

package rota.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTest {

    private final StringWriter out = new StringWriter();
    private final Json json = new Json(out);

    @Test
    void fieldsInTheOrderOfTheCallsAndSmallThingsOnOneLine() {
        json.object().field("from", "2026-01-05").field("none", (String) null).field("ids", List.of("a", "b"));
        json.name("shifts").array();
        json.inline()
                .object()
                .field("turn", 1)
                .field("overrides", List.of())
                .name("x")
                .object()
                .end()
                .end();
        json.inline()
                .object()
                .field("past", true)
                .field("overrides", List.of("k"))
                .end();
        json.end().name("empty").array().end().name("nothing").object().end().end();
        assertThat(out).hasToString("""
                        {
                          "from": "2026-01-05",
                          "none": null,
                          "ids": ["a", "b"],
                          "shifts": [
                            {"turn": 1, "overrides": [], "x": {}},
                            {"past": true, "overrides": ["k"]}
                          ],
                          "empty": [],
                          "nothing": {}
                        }
                        """);
    }

    @Test
    void anInlineThingEndsWithItself() {
        json.array()
                .inline()
                .array()
                .value(1)
                .value(2)
                .end()
                .array()
                .value(3)
                .end()
                .end();
        assertThat(out).hasToString("""
                        [
                          [1, 2],
                          [
                            3
                          ]
                        ]
                        """);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
                    22,     \\",      a quote
                    5C,     \\\\,     a backslash
                    2F,     /,       a slash is nothing special
                    0A,     \\n,      a line break
                    0D,     \\r,      a carriage return
                    09,     \\t,      a tab
                    00,     \\u0000,  NUL
                    1B,     \\u001b,  an escape would reach the terminal
                    7F,     \\u007f,  delete
                    9B,     \\u009b,  a control of the second set
                    2028,   \\u2028,  a line separator
                    202E,   \\u202e,  a mark of direction
                    D800,   \\ud800,  half a character
                    DC00,   \\udc00,  the other half
                    """)
    void whatIsNotPlainTextIsEscaped(String codeUnit, String escaped, String why) {
        char c = (char) Integer.parseInt(codeUnit, 16);
        json.array().value("a" + c + "b").end();
        assertThat(out.toString()).as(why).isEqualTo("[\n  \"a" + escaped + "b\"\n]\n");
    }

    @Test
    void textInAnyScriptStaysAsItIs() {
        json.array().value("René 田中 😀").end();
        assertThat(out.toString()).contains("\"René 田中 😀\"");
    }

    @Test
    void aFailingWriterIsSaid() {
        Writer full = new Writer() {
            @Override
            public void write(char[] text, int from, int count) throws IOException {
                throw new IOException("no space left");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Json failing = new Json(full).object();
        assertThatThrownBy(failing::end)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("no space left");
    }
}

package rota.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a page of the manual is written. */
class ManPageTest {

    private static String page(Sheet.Part... parts) throws IOException {
        StringBuilder out = new StringBuilder();
        ManPage.write("rota-tea", 1, "1.2.3", "makes tea", new Sheet(List.of(parts)), out);
        return out.toString();
    }

    @Test
    void aPageHasItsPartsOneBelowTheOther() throws IOException {
        String page = page(
                new Sheet.Heading("Synopsis"),
                new Sheet.Synopsis("rota tea", "A B"),
                new Sheet.Heading("Description"),
                new Sheet.Prose("Makes tea."),
                new Sheet.Prose("For two."),
                new Sheet.Heading("With milk", true),
                new Sheet.Listing(List.of(new Sheet.Term("--green", "Green tea."))),
                new Sheet.Examples(List.of(new Sheet.Term("rota tea ana ben", ""))),
                new Sheet.Verbatim(List.of("tea:", "  green: yes")));
        assertThat(page).isEqualTo("""
                .\\" Made by rota, which replaces it.
                .TH "ROTA\\-TEA" 1 2026-01-01 "rota 1.2.3" "rota"
                .SH NAME
                rota\\-tea \\-
                makes tea
                .SH "SYNOPSIS"
                \\fBrota tea\\fR A B
                .SH "DESCRIPTION"
                Makes tea.
                .PP
                For two.
                .SS "With milk"
                .TP
                \\fB\\-\\-green\\fR
                Green tea.
                .PP
                \\fBrota tea ana ben\\fR
                .PP
                .nf
                tea:
                  green: yes
                .fi
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".SH OWN",
                "'br",
                "\\fBbold",
                "\\",
                "a\n.so /etc/passwd",
                "a\r.ex",
                "a\u0085.ex",
                "\u2028.ex",
                "  .ex",
                "x .ex .ex .ex .ex .ex .ex .ex .ex .ex .ex .ex .ex .ex .ex .ex .ex .ex .ex .ex .ex .ex .ex .ex",
                "\"quoted\" \" .ex"
            })
    void noTextIsObeyed(String text) throws IOException {
        Sheet.Term term = new Sheet.Term(text, text);
        String page = page(
                new Sheet.Heading(text),
                new Sheet.Heading(text, true),
                new Sheet.Prose(text),
                new Sheet.Listing(List.of(term)),
                new Sheet.Examples(List.of(term)),
                new Sheet.Synopsis(text, text),
                new Sheet.Verbatim(List.of(text)));
        assertThat(page.lines().filter(line -> line.startsWith(".") || line.startsWith("'")))
                .allMatch(line -> line.matches("\\.(\\\\\"|TH|SH|SS|PP|TP|nf|fi)( .*)?"));
        assertThat(page).isASCII();
        assertThat(page.replaceAll("\\\\(\\(..|\\[u[0-9A-F]{4,6}]|fB|fR|e|-|&|\")", ""))
                .doesNotContain("\\");
    }

    @Test
    void noLineEndsWithASpace() throws IOException {
        assertThat(page(new Sheet.Synopsis("rota tea", ""), new Sheet.Verbatim(List.of("a  ", " "))))
                .contains("\\fBrota tea\\fR\n")
                .doesNotContain(" \n");
    }

    @Test
    void otherLettersThanAsciiAreNamed() throws IOException {
        assertThat(page(new Sheet.Prose("Zoë … 😀"))).endsWith("Zo\\[u00EB] \\[u2026] \\[u1F600]\n");
    }
}

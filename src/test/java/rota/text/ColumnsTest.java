package rota.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ColumnsTest {

    private static String printed(Columns columns) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        columns.print(out);
        out.flush();
        return text.toString();
    }

    @Test
    void partsStandBelowEachOther() {
        Columns columns = new Columns(Face.PLAIN)
                .row("until", "Thu 22 Jan 09:00", "then Chi")
                .row("田中", "now")
                .row("Queue", "https://desk.example.com/core", "");
        assertThat(printed(columns)).isEqualTo("""
                        until  Thu 22 Jan 09:00               then Chi
                        田中   now
                        Queue  https://desk.example.com/core
                        """);
    }

    @Test
    void theLastPartIsBrokenAtSpaces() {
        Columns columns = new Columns(new Face(40, false, Width.SIMPLE))
                .row("duties", "First reply within 15 minutes in your working day.");
        assertThat(printed(columns)).isEqualTo("""
                        duties  First reply within 15 minutes in
                                your working day.
                        """);
    }

    @Test
    void stylesDoNotDisturbTheColumns() {
        Columns columns = new Columns(new Face(80, true, Width.SIMPLE))
                .style(Style.QUIET)
                .row("a", "b")
                .row("long", "c");
        assertThat(printed(columns).replace('\u001b', '^')).isEqualTo("^[2ma^[0m     b\n^[2mlong^[0m  c\n");
    }
}

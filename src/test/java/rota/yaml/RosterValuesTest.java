package rota.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rota.rotation.Handoff;
import rota.rotation.Person;
import rota.rotation.Zone;

class RosterValuesTest {

    private static final Zone LONDON = Zone.of("Europe/London");
    private static final Handoff MONDAY = new Handoff(DayOfWeek.MONDAY, LocalTime.of(9, 0));

    @Test
    void valuesAreTakenAsTheRosterTakesThem() throws UnfitValue {
        assertThat(RosterValues.zone("Europe/London")).isEqualTo(LONDON);
        assertThat(RosterValues.weekHandoff("Mon 09:00")).isEqualTo(MONDAY);
        assertThat(RosterValues.domain("support.example.com")).isEqualTo("support.example.com");
        assertThat(RosterValues.site("https://rota.example.com/")).isEqualTo("https://rota.example.com");
        assertThat(RosterValues.name("Ana \"the\" #1: Ruiz\\")).isEqualTo("Ana \"the\" #1: Ruiz\\");
        assertThat(RosterValues.email("ana@example.com")).isEqualTo("ana@example.com");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zone    | Europe/Lodnon | did you mean 'Europe/London'?
            zone    | CET           | did you mean 'Europe/Paris'?
            zone    | ''            | time zone
            handoff | 09:00         | needs a weekday too, like 'monday 09:00'
            handoff | monday        | needs a time of day too
            handoff | moonday 09:00 | did you mean
            handoff | monday 25:00  | time of day
            handoff | ''            | time of day
            domain  | a b           | like support.example.com
            domain  | ''            | empty
            site    | rota          | like https://rota.example.com
            name    | ' '           | empty
            name    | 'a\tb'        | invisible character (U+0009)
            name    | 'a\u202eb'    | invisible character (U+202E)
            email   | ana           | like ana@example.com
            """)
    void whatTheRosterWouldRefuseIsRefusedInItsWords(String kind, String text, String sentence) {
        assertThatThrownBy(() -> {
                    switch (kind) {
                        case "zone" -> RosterValues.zone(text);
                        case "handoff" -> RosterValues.weekHandoff(text);
                        case "domain" -> RosterValues.domain(text);
                        case "site" -> RosterValues.site(text);
                        case "name" -> RosterValues.name(text);
                        default -> RosterValues.email(text);
                    }
                })
                .isInstanceOf(UnfitValue.class)
                .hasMessageContaining(sentence);
    }

    private static NewRoster.Crew crew(String id, String... people) {
        return new NewRoster.Crew(
                id,
                "Web",
                List.of(people).stream()
                        .map(person -> Person.named(person, null, null, LONDON))
                        .toList());
    }

    private static NewRoster roster(String start, NewRoster.Crew... crews) {
        return new NewRoster(LONDON, MONDAY, LocalDate.parse(start), null, null, null, List.of(crews));
    }

    @Test
    void aNewRosterThatCouldNotBeReadCannotBeMade() {
        assertThatIllegalArgumentException().isThrownBy(() -> roster("2026-01-06", crew("web", "ana")));
        assertThatIllegalArgumentException().isThrownBy(() -> roster("2026-01-05"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> roster("2026-01-05", crew("web", "ana"), crew("core", "ana")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> roster("2026-01-05", crew("web", "ana"), crew("web", "ben")));
        assertThatIllegalArgumentException().isThrownBy(() -> crew("web"));
        assertThatIllegalArgumentException().isThrownBy(() -> crew("Web", "ana"));
        assertThatIllegalArgumentException().isThrownBy(() -> crew("me", "ana"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NewRoster.Crew("web", "a\nb", List.of(Person.named("ana", null, null, LONDON))));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new NewRoster.Crew("web", "Web", List.of(Person.named("ana", "\ud800", null, LONDON))));
    }

    @Test
    void editorsAreToldOfASchemaInTheFirstLine() {
        NewRoster roster = roster("2026-01-05", crew("web", "ana"));
        assertThat(roster.text("./rotations.schema.json"))
                .startsWith("# yaml-language-server: $schema=./rotations.schema.json\n");
        assertThat(roster.text(null)).doesNotContain("schema");
    }

    @Test
    void theExampleOfAJoinerIsNobodyWhoIsThere() {
        assertThat(roster("2026-01-05", crew("web", "ana", "dee")).text(null))
                .contains("rota join eli web --from 2026-02-16 --name 'Eli Novak'");
    }
}

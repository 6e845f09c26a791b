package rota.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rota.rotation.Hours;
import rota.rotation.Person;
import rota.rotation.Zone;

class NamesTest {

    /** The names of people with the ids p0, p1 … and these full names. */
    private static List<String> names(String... fullNames) {
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < fullNames.length; i++) {
            people.add(
                    new Person("p" + i, fullNames[i], null, Zone.of("UTC"), Hours.ALWAYS, List.of(), Map.of(), null));
        }
        Names names = Names.among(people);
        List<String> shortest = new ArrayList<>();
        for (Person person : people) {
            shortest.add(names.of(person.id()));
        }
        return shortest;
    }

    @Test
    void firstNamesWhereTheyTellPeopleApart() {
        assertThat(names("Ana Ruiz", "Ben Adeyemi", "Chi")).containsExactly("Ana", "Ben", "Chi");
    }

    @Test
    void anInitialWhereTheyDoNot() {
        assertThat(names("Ana Ruiz", "Ana Maria Soto", "Ben Adeyemi", "Ana"))
                .containsExactly("Ana R.", "Ana S.", "Ben", "Ana");
    }

    @Test
    void theFullNameWhereInitialsDoNot() {
        assertThat(names("Ana Ruiz", "Ana Rossi", "Ana Soto")).containsExactly("Ana Ruiz", "Ana Rossi", "Ana S.");
    }

    @Test
    void theIdWhereNothingElseDoes() {
        assertThat(names("Ana Ruiz", "ana ruiz", "Ana R.")).containsExactly("Ana Ruiz (p0)", "ana ruiz (p1)", "Ana R.");
        assertThat(names("Ana", "Ana")).containsExactly("Ana (p0)", "Ana (p1)");
    }

    @Test
    void nobodyIsCalledNobody() {
        assertThat(names("Nobody", "GAP", "Gap Kim")).containsExactly("Nobody (p0)", "GAP (p1)", "Gap K.");
    }

    @Test
    void namesAreSafeToPrint() {
        assertThat(names("\u001b[1mEve", " ", "Mal\u2028lory")).containsExactly("␛[1mEve", "p1", "Mal�lory");
    }

    @Test
    void whoIsNotAmongThemIsCalledByTheId() {
        Names none = Names.among(List.of());
        assertThat(none.of("ana")).isEqualTo("ana");
        assertThat(none.of(null)).isEqualTo("nobody");
    }
}

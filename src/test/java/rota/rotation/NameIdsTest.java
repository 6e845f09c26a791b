package rota.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameIdsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ana Ruiz                | ana             | the first word
            ANA                     | ana             | in small letters
            Léa Fontaine            | lea             | without accents
            Zoë Çelik               | zoe             |
            Ōta 太郎                | ota             | what has no letters in a to z is left out
            太郎 Ōta                | ota             | wherever it stands
            Søren Ægir              | soren           | letters with other bodies are spelled
            Łukasz Weiß             | lukasz          |
            Þóra                    | thora           |
            Işıl Kaya               | isil            | a Turkish i without its dot
            İpek Kaya               | ipek            | and one with a dot
            'O’Neil'                | oneil           | apostrophes are no ends of words
            d'Arc Jeanne            | darc            |
            Jean-Luc Picard         | jean            | hyphens are
            J. Smith                | j               |
            太郎                    | p1              | no letters
            👩‍💻                      | p1              |
            !!!                     | p1              |
            007                     | p-007           | no letter to begin with
            2 Pac                   | p-2-pac         |
            Me Nguyen               | me-nguyen       | a word that commands take
            Me                      | p-me            |
            Nobody                  | p-nobody        |
            From Here               | from-here       |
            No Kim                  | no-kim          | a word that some readers of YAML take for false
            Y                       | p-y             |
            Null                    | p-null          |
            Ａｎａ                  | ana             | letters of full width
            """)
    void aNameAloneIsItsFirstWord(String name, String id, String why) {
        assertThat(NameIds.of(List.of(name), "p")).as(why).containsExactly(id);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ana Ruiz, Ben Adeyemi             | ana, ben
            Ana Ruiz, Ana Silva, Ben          | ana-ruiz, ana-silva, ben
            Ana, Ana Silva                    | ana, ana-silva
            Ana Ruiz, Ána Ruiz                | ana-ruiz, ana-ruiz-2
            Ana Ruiz, Ána Ruiz, Ana Ruiz-2    | ana-ruiz, ana-ruiz-2, ana-ruiz-2-2
            太郎, Ana, 花子                   | p1, ana, p3
            P2, 太郎                          | p2, p2-2
            太郎, Me                          | p1, p-me
            """)
    void whoeverBeginsAlikeIsToldApart(String names, String ids) {
        assertThat(NameIds.of(List.of(names.split(", ")), "p")).containsExactly(ids.split(", "));
    }

    @ParameterizedTest
    @CsvSource({"Ana, true", "太郎, false", "太郎 Ōta, true", "007, false", "'', false", "2 Pac, true", "🙂, false"})
    void aNameCanBeSpelledThatHasALetter(String name, boolean spellable) {
        assertThat(NameIds.isSpellable(name)).isEqualTo(spellable);
    }

    @Test
    void whateverTheNamesTheIdsAreIdsAndDiffer() {
        SplittableRandom random = new SplittableRandom(7);
        List<String> parts =
                List.of("ana", "Ana", "é", " ", "-", "9", "太", "me", "no", "ß", "'", "x".repeat(70), "\u0301", "😀");
        for (int i = 0; i < 2000; i++) {
            List<String> names = new ArrayList<>();
            for (int n = random.nextInt(1, 9); n > 0; n--) {
                StringBuilder name = new StringBuilder();
                for (int p = random.nextInt(5); p >= 0; p--) {
                    name.append(parts.get(random.nextInt(parts.size())));
                }
                names.add(name.toString());
            }
            assertThat(NameIds.of(names, "p"))
                    .as(names.toString())
                    .hasSameSizeAs(names)
                    .doesNotHaveDuplicates()
                    .allSatisfy(id -> assertThat(Ids.require(id)).matches("[a-z].*[a-z0-9]|[a-z]"));
        }
    }
}

package rota.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every command that shows the time of an override that does nothing says so (rule R9); others don't. */
class OrphansTest {

    /** Hero is Chi's until 26 January, so that Ben has nothing to give on Thursday the 22nd. */
    private static final String ROSTER =
            Desk.ROSTER + "overrides: [{id: kkkkk, cover: core/hero, out: ben, in: ana, days: 2026-01-22}]\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            generate                                      | true  | kkkkk of core/hero does nothing: Ben Adeyemi has
            generate --format markdown                    | true  | kkkkk of core/hero does nothing: Ben Adeyemi has
            generate --format csv                         | true  | kkkkk of core/hero does nothing: Ben Adeyemi has
            generate --json                               | true  | "id": "kkkkk"
            generate --from 2026-01-22 --weeks 1          | true  | kkkkk
            generate --base                               | false | kkkkk
            generate --from 2026-01-26                    | false | kkkkk
            generate --until 2026-01-22                   | false | kkkkk
            generate web                                  | false | kkkkk
            who                                           | true  | kkkkk of core/hero does nothing: Ben Adeyemi has
            who core/hero                                 | true  | kkkkk
            who core --json                               | true  | "id": "kkkkk"
            who --at 2026-01-22T12:00                     | true  | kkkkk
            who --at 2026-01-23T09:00                     | false | kkkkk
            who --at 2026-01-18                           | false | kkkkk
            who web                                       | false | kkkkk
            next ben                                      | true  | kkkkk of core/hero does nothing: Ben Adeyemi has
            next ana                                      | true  | kkkkk
            next ana --json                               | true  | "id": "kkkkk"
            next chi                                      | false | kkkkk
            next ben --until 2026-01-22                   | false | kkkkk
            next ben --now 2026-01-24T00:00:00Z           | false | kkkkk
            why core/hero@2026-01-22                      | true  | kkkkk
            why core/hero@2026-01-22 --json               | true  | does nothing: Ben Adeyemi has
            why core/hero@2026-01-21                      | false | kkkkk
            check                                         | true  | override kkkkk
            check --now 2026-01-24T00:00:00Z              | false | kkkkk
            """)
    void anOverrideThatDoesNothingIsToldWhereItsTimeIsShown(String line, boolean told, String text) {
        Run.Result result = Desk.in(folder, ROSTER).rota(line);
        assertThat(result.exit()).isZero();
        String printed = (result.out() + result.err()).replaceAll("\\s+", " ");
        if (told) {
            assertThat(printed).contains(text);
        } else {
            assertThat(printed).doesNotContain(text);
        }
    }

    @ParameterizedTest
    @CsvSource({"generate --format csv, true", "generate --json, false", "who, false"})
    void aTableForASpreadsheetStaysOne(String line, boolean onStandardError) {
        Run.Result result = Desk.in(folder, ROSTER).rota(line);
        assertThat(result.err().contains("kkkkk")).isEqualTo(onStandardError);
        assertThat(result.out().contains("kkkkk")).isNotEqualTo(onStandardError);
    }
}

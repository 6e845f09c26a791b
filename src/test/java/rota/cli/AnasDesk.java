package rota.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Where Ana sits at a terminal and types commands that leave something out; with rosters for it.
 *
 * @param folder where the roster is
 */
record AnasDesk(Path folder) {

    /** Chi has the week of 19 January, then Ana, Ben and Chi in turn; Ana is away in the last of her weeks. */
    static final String WEEKS = """
            people:
              ana: {name: Ana Ruiz, away: [{from: 2026-02-18, through: 2026-02-19}]}
              ben: {name: Ben Adeyemi}
              chi: {name: Chi Nguyen}
            teams:
              core:
                name: Core
                rotations:
                  hero: {name: Hero, start: 2026-01-05, end: 2026-02-23, order: [ana, ben, chi]}
            """;

    /** Ana and Ben share two rotations that never meet. */
    static final String TWO = """
            teams:
              core:
                rotations:
                  day: {start: 2026-01-05, end: 2026-02-09, hours: mon-fri 09:00-17:00, order: [ana, ben]}
                  night: {start: 2026-01-05, end: 2026-02-09, hours: mon-fri 22:00-06:00, order: [ben, ana]}
            """;

    /** Ana begins two turns in the week of 2 February: on Monday and on Friday. */
    static final String SHORT = """
            teams:
              web:
                rotations:
                  hero: {start: 2026-01-05, end: 2026-02-10, turn: 2 days, order: [ana, dee]}
            """;

    /** Ana is the hero in the week of 26 January, and so the secondary, which otherwise Dee would be. */
    static final String FOLLOWED = """
            teams:
              core:
                rotations:
                  hero: {start: 2026-01-19, end: 2026-02-02, order: [ben, ana]}
                  secondary: {start: 2026-01-12, end: 2026-02-02, order: [ana, chi, dee], follows: hero}
            """;

    /** Ana is away in Ben's week of 9 February. */
    static final String AWAY = """
            people:
              ana: {away: [{from: 2026-02-09, through: 2026-02-13}]}
              ben: {}
            teams:
              core:
                rotations:
                  hero: {start: 2026-01-05, end: 2026-02-16, order: [ana, ben]}
            """;

    /** A cover that is over, a swap to come, and another cover, each made before the one above it. */
    static final String AGREED = WEEKS + """
            overrides:
              - {id: mxkpq, cover: core/hero, out: ben, in: ana, days: 2026-01-14, made: {at: 2026-01-19T10:00:00Z}}
              - {id: kzrwt, swap: core/hero, turn: {ana: 2026-01-26, ben: 2026-02-02}, made: {at: 2026-01-18T10:00:00Z}}
              - {id: tqvlm, cover: core/hero, out: chi, in: ben, days: 2026-02-11, made: {at: 2026-01-17T10:00:00Z}}
            """;

    /** Runs a command line; questions go to somebody. */
    Run.Result rota(Respondent somebody, String line) {
        return Run.in(folder)
                .with("ROTA_ME", "ana")
                .with("NO_COLOR", "1")
                .onTerminal(80)
                .answering(somebody)
                .rota(Desk.words(line));
    }

    /** The roster as it is now. */
    String roster() {
        try {
            return Files.readString(folder.resolve("rotations.yaml"), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fails unless the roster is this one, and the only file. */
    void assertUntouched(String roster) throws IOException {
        assertThat(roster()).isEqualTo(roster);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("rotations.yaml"));
        }
    }
}

package rota.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rota.rotation.Interval;
import rota.rotation.RotationId;
import rota.rotation.SafeText;
import rota.rotation.Turns;
import rota.schedule.Finding;
import rota.schedule.Schedule;
import rota.text.InstantText;
import rota.text.Problem;
import rota.yaml.Mistake;
import rota.yaml.Place;
import rota.yaml.Places;
import rota.yaml.ReadRoster;
import rota.yaml.RosterFiles;

/** Brings mistakes of the reader and findings of the schedule into one form, with their places. */
final class Problems {

    private Problems() {}

    static List<Problem> ofMistakes(List<Mistake> mistakes) {
        List<Problem> problems = new ArrayList<>();
        for (Mistake mistake : mistakes) {
            Place place = mistake.place();
            Problem.At at = new Problem.At(place.file(), place.line(), place.column(), mistake.sourceLine());
            String message = SafeText.of(mistake.message());
            problems.add(new Problem(Problem.Severity.ERROR, mistake.code(), at, message, null, List.of(), null, null));
        }
        return problems;
    }

    /**
     * That the ledger's folder isn't there, so that no override has been agreed yet or its name is misspelt; or that there is one
     * which the roster doesn't name.
     */
    static List<Problem> ofLedger(ReadRoster roster) {
        RosterFiles files = roster.files();
        Place place = roster.places().missingLedger();
        if (place != null) {
            String sentence = "there is no folder " + files.ledger()
                    + " yet; the first swap or cover makes it, if this is its name";
            return List.of(problem(Problem.Severity.NOTE, "missing-ledger", at(place), sentence));
        }
        Path forgotten = files.forgottenLedger();
        if (forgotten == null) {
            return List.of();
        }
        Problem.At top = new Problem.At(files.paths().get(0).toString(), 1, 1, "");
        String sentence =
                "the overrides in " + forgotten + " count for nothing, as the roster does not name their folder; add"
                        + " the line ledger: " + forgotten.getFileName() + "/";
        return List.of(problem(Problem.Severity.WARNING, "forgotten-ledger", top, sentence));
    }

    private static Problem problem(Problem.Severity severity, String code, Problem.@Nullable At at, String sentence) {
        return new Problem(severity, code, at, SafeText.of(sentence), null, List.of(), null, null);
    }

    static List<Problem> ofFindings(Schedule schedule, Places places, List<Finding> findings) {
        List<Problem> problems = new ArrayList<>();
        InstantText text = new InstantText();
        for (Finding finding : findings) {
            RotationId rotation = finding.rotation();
            Interval time = finding.time();
            Turns turns = rotation == null ? null : schedule.rotation(rotation).turns();
            problems.add(new Problem(
                    finding.kind().isWarning() ? Problem.Severity.WARNING : Problem.Severity.NOTE,
                    finding.kind().code(),
                    at(place(schedule, places, finding.subject())),
                    SafeText.of(finding.message()),
                    rotation,
                    finding.people(),
                    time == null || turns == null ? null : instant(time.start(), turns, text),
                    time == null || turns == null ? null : instant(time.end(), turns, text)));
        }
        return problems;
    }

    private static String instant(Instant instant, Turns turns, InstantText text) {
        return text.of(instant, turns.zoneAt(instant));
    }

    private static Problem.@Nullable At at(@Nullable Place place) {
        return place == null ? null : new Problem.At(place.file(), place.line(), place.column(), "");
    }

    private static @Nullable Place place(Schedule schedule, Places places, Finding.Subject subject) {
        if (subject instanceof Finding.Subject.OfOverride override) {
            return places.override(override.id());
        }
        if (subject instanceof Finding.Subject.OfAway away) {
            String calendar = schedule.company()
                    .person(away.person())
                    .away()
                    .get(away.index())
                    .calendar();
            return calendar == null ? places.away(away.person(), away.index()) : places.away(away.person(), calendar);
        }
        if (subject instanceof Finding.Subject.OfHolidays holidays) {
            return places.holidays(holidays.person());
        }
        if (subject instanceof Finding.Subject.OfPerson person) {
            return places.person(person.id());
        }
        return places.rotation(((Finding.Subject.OfRotation) subject).id());
    }
}

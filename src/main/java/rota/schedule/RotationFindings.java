package rota.schedule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import rota.override.Entry;
import rota.rotation.Away;
import rota.rotation.Holiday;
import rota.rotation.Interval;
import rota.rotation.Person;
import rota.rotation.SkippedHandoff;
import rota.rotation.Turn;

/** What is to be found in one rotation: gaps, absences, overrides that do nothing or were forced, turns in a row, odd handoffs. */
final class RotationFindings {

    private final Schedule schedule;
    private final RotationSchedule rotation;
    private final List<Piece> pieces;
    private final Interval horizon;
    private final List<Finding> findings = new ArrayList<>();

    private RotationFindings(Schedule schedule, RotationSchedule rotation, List<Piece> pieces, Interval horizon) {
        this.schedule = schedule;
        this.rotation = rotation;
        this.pieces = pieces;
        this.horizon = horizon;
    }

    /** All findings about a rotation; the pieces are those of the horizon that are its own to answer for. */
    static List<Finding> of(Schedule schedule, RotationSchedule rotation, List<Piece> pieces, Interval horizon) {
        RotationFindings findings = new RotationFindings(schedule, rotation, pieces, horizon);
        findings.gaps();
        findings.absences();
        findings.holidays();
        findings.ledger();
        findings.backToBack();
        if (!rotation.rotation().onlyFollows()) {
            findings.skippedHandoffs();
        }
        return findings.findings;
    }

    private void gaps() {
        List<Piece> gaps = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece.person() == null && !piece.agreed()) {
                gaps.add(piece);
            }
        }
        for (Interval gap : stretches(gaps)) {
            add(
                    Finding.Kind.GAP,
                    "nobody has " + named() + " " + spoken(gap),
                    List.of(),
                    gap,
                    new Finding.Subject.OfRotation(rotation.id()));
        }
    }

    private void absences() {
        for (String id : holders()) {
            Person person = schedule.company().person(id);
            for (int i = 0; i < person.away().size(); i++) {
                Interval away = person.away().get(i).time(rotation.turns());
                for (Interval time : stretches(held(id, away))) {
                    add(
                            Finding.Kind.AWAY,
                            person.name() + " is away" + source(person.away().get(i)) + " but has " + named() + " "
                                    + spoken(time),
                            List.of(id),
                            time,
                            new Finding.Subject.OfAway(id, i));
                }
            }
        }
    }

    private void holidays() {
        for (String id : holders()) {
            Person person = schedule.company().person(id);
            for (Holiday holiday : new LinkedHashSet<>(person.publicHolidays())) {
                List<Piece> held = held(id, holiday.time(rotation.turns()));
                if (!held.isEmpty()) {
                    Interval first = held.get(0).time();
                    add(
                            Finding.Kind.HOLIDAY,
                            person.name() + " has " + named() + " on " + Spoken.holiday(holiday),
                            List.of(id),
                            first.hull(held.get(held.size() - 1).time()),
                            new Finding.Subject.OfHolidays(id));
                }
            }
        }
    }

    private static String source(Away away) {
        return away.calendar() == null ? "" : " (in " + away.calendar() + ")";
    }

    private Set<String> holders() {
        Set<String> holders = new LinkedHashSet<>();
        for (Piece piece : pieces) {
            if (piece.person() != null) {
                holders.add(piece.person());
            }
        }
        return holders;
    }

    private List<Piece> held(String person, Interval window) {
        List<Piece> held = new ArrayList<>();
        for (Piece piece : pieces) {
            if (person.equals(piece.person()) && piece.time().overlaps(window)) {
                held.add(piece.during(piece.time().intersection(window)));
            }
        }
        return held;
    }

    private void ledger() {
        for (Outcome outcome : rotation.outcomes()) {
            Entry entry = outcome.entry();
            Interval time = outcome.hull();
            if (time == null || !outcome.concerns(horizon)) {
                continue;
            }
            Finding.Subject subject = new Finding.Subject.OfOverride(entry.id());
            if (outcome.state() == Outcome.State.ORPHAN) {
                add(
                        Finding.Kind.ORPHAN,
                        "override " + entry.id() + " on " + named() + " does nothing: " + outcome.reason(),
                        entry.people(),
                        time,
                        subject);
            } else if (outcome.state() == Outcome.State.APPLIED
                    && !entry.facts().forced().isEmpty()) {
                add(
                        Finding.Kind.FORCED,
                        "override " + entry.id() + " on " + named() + " was made although: "
                                + String.join(", ", entry.facts().forced()),
                        entry.people(),
                        time,
                        subject);
            }
        }
    }

    private void backToBack() {
        List<TurnHolders> turns = TurnHolders.of(wholeTurns());
        for (int i = 1; i < turns.size(); i++) {
            TurnHolders first = turns.get(i - 1);
            TurnHolders second = turns.get(i);
            String person = first.person();
            if (person != null
                    && person.equals(second.person())
                    && second.turn() == first.turn() + 1
                    && !(person.equals(first.base()) && person.equals(second.base()))) {
                Interval time = new Interval(first.time().start(), second.time().end());
                add(
                        Finding.Kind.BACK_TO_BACK,
                        schedule.company().person(person).name() + " has " + named() + " twice in a row, "
                                + spoken(time),
                        List.of(person),
                        time,
                        new Finding.Subject.OfRotation(rotation.id()));
            }
        }
    }

    /** What is its own to answer for of every turn that the horizon touches, also before and after the horizon. */
    private List<Piece> wholeTurns() {
        List<Turn> touching = rotation.turns().touching(horizon);
        if (touching.isEmpty() || pieces.isEmpty()) {
            return List.of();
        }
        Interval whole = new Interval(
                touching.get(0).time().start(),
                touching.get(touching.size() - 1).time().end());
        return rotation.pieces(whole);
    }

    private void skippedHandoffs() {
        for (SkippedHandoff skipped : SkippedHandoff.in(rotation.turns(), horizon)) {
            Instant happens = skipped.happens();
            add(
                    Finding.Kind.MISSING_HANDOFF,
                    "handoff " + skipped.meant() + " of " + named() + " does not exist in " + skipped.zone()
                            + "; it happens at "
                            + happens.atOffset(skipped.zone().rules().getOffset(happens)),
                    List.of(),
                    new Interval(happens, happens),
                    new Finding.Subject.OfRotation(rotation.id()));
        }
    }

    private void add(Finding.Kind kind, String message, List<String> people, Interval time, Finding.Subject subject) {
        findings.add(new Finding(kind, message, rotation.id(), people, time, subject));
    }

    /** The pieces as stretches that only the rotation's hours interrupt, so that a week of office hours is one finding. */
    private List<Interval> stretches(List<Piece> some) {
        List<Interval> stretches = new ArrayList<>();
        for (int i = 0; i < some.size(); i++) {
            int last = stretches.size() - 1;
            Piece piece = some.get(i);
            boolean continues = i > 0
                    && some.get(i - 1).turn() == piece.turn()
                    && rotation.isClosed(stretches.get(last).end(), piece.time().start());
            if (continues) {
                stretches.set(
                        last,
                        new Interval(stretches.get(last).start(), piece.time().end()));
            } else {
                stretches.add(piece.time());
            }
        }
        return stretches;
    }

    private String named() {
        return schedule.named(rotation.id());
    }

    private String spoken(Interval time) {
        return Spoken.stretch(time, rotation.turns(), schedule.company().zone());
    }
}

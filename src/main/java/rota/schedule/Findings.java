package rota.schedule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rota.override.Cover;
import rota.override.Entry;
import rota.override.Swap;
import rota.rotation.Change;
import rota.rotation.Company;
import rota.rotation.Interval;
import rota.rotation.OwnOrder;
import rota.rotation.Person;
import rota.rotation.Rotation;
import rota.rotation.RotationId;
import rota.rotation.Turns;

/**
 * Looks through schedules for what people should act on (warnings) and what they may want to know (notes).
 *
 * <p>What a rotation only repeats because it follows another is told once, there, if that one is looked at too.
 */
public final class Findings {

    private final Schedule schedule;
    private final Set<RotationId> selected;
    private final Interval horizon;
    private final List<Finding> findings = new ArrayList<>();

    private Findings(Schedule schedule, List<RotationId> selected, Interval horizon) {
        this.schedule = schedule;
        this.selected = new HashSet<>(selected);
        this.horizon = horizon;
    }

    /** All findings about the rotations inside the horizon: warnings first, each kind of severity in order of time. */
    public static List<Finding> in(Schedule schedule, List<RotationId> rotations, Interval horizon) {
        Findings findings = new Findings(schedule, rotations, horizon);
        for (RotationId id : rotations) {
            findings.look(schedule.rotation(id));
        }
        findings.doubleBookings();
        if (rotations.size() == schedule.company().rotations().size()) {
            findings.unusedPeople();
        }
        findings.findings.sort(Comparator.comparing(
                        (Finding finding) -> !finding.kind().isWarning())
                .thenComparing(finding ->
                        finding.time() == null ? Instant.MAX : finding.time().start()));
        return List.copyOf(findings.findings);
    }

    private void look(RotationSchedule rotation) {
        List<Piece> own = new ArrayList<>();
        for (Piece piece : rotation.pieces(horizon)) {
            if (piece.origin().equals(rotation.id()) || !selected.contains(piece.origin())) {
                own.add(piece);
            }
        }
        gaps(rotation, own);
        absences(rotation, own);
        ledger(rotation);
        backToBack(rotation, own);
        if (!rotation.rotation().onlyFollows()) {
            skippedHandoffs(rotation);
        }
    }

    private void gaps(RotationSchedule rotation, List<Piece> pieces) {
        List<Piece> gaps = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece.person() == null && !piece.agreed()) {
                gaps.add(piece);
            }
        }
        for (Interval gap : byTurn(gaps)) {
            add(
                    Finding.Kind.GAP,
                    "nobody has " + named(rotation) + " " + spoken(gap, rotation.turns()),
                    rotation,
                    List.of(),
                    gap,
                    new Finding.Subject.OfRotation(rotation.id()));
        }
    }

    private void absences(RotationSchedule rotation, List<Piece> pieces) {
        for (String id : holders(pieces)) {
            Person person = schedule.company().person(id);
            for (int i = 0; i < person.away().size(); i++) {
                Interval away = rotation.turns()
                        .days(person.away().get(i).from(), person.away().get(i).through());
                for (Interval time : byTurn(held(pieces, id, away))) {
                    add(
                            Finding.Kind.AWAY,
                            person.name() + " is away but has " + named(rotation) + " "
                                    + spoken(time, rotation.turns()),
                            rotation,
                            List.of(id),
                            time,
                            new Finding.Subject.OfAway(id, i));
                }
            }
        }
    }

    private static Set<String> holders(List<Piece> pieces) {
        Set<String> holders = new java.util.LinkedHashSet<>();
        for (Piece piece : pieces) {
            if (piece.person() != null) {
                holders.add(piece.person());
            }
        }
        return holders;
    }

    private static List<Piece> held(List<Piece> pieces, String person, Interval window) {
        List<Piece> held = new ArrayList<>();
        for (Piece piece : pieces) {
            if (person.equals(piece.person()) && piece.time().overlaps(window)) {
                held.add(piece.during(piece.time().intersection(window)));
            }
        }
        return held;
    }

    private void ledger(RotationSchedule rotation) {
        for (Outcome outcome : rotation.outcomes()) {
            Entry entry = outcome.entry();
            if (!outcome.concerns(horizon)) {
                continue;
            }
            Interval time = hull(outcome);
            Finding.Subject subject = new Finding.Subject.OfOverride(entry.id());
            if (outcome.state() == Outcome.State.ORPHAN) {
                add(
                        Finding.Kind.ORPHAN,
                        "override " + entry.id() + " on " + named(rotation) + " does nothing: " + outcome.reason(),
                        rotation,
                        people(entry),
                        time,
                        subject);
            } else if (outcome.state() == Outcome.State.APPLIED
                    && !entry.facts().forced().isEmpty()) {
                add(
                        Finding.Kind.FORCED,
                        "override " + entry.id() + " on " + named(rotation) + " was made although: "
                                + String.join(", ", entry.facts().forced()),
                        rotation,
                        people(entry),
                        time,
                        subject);
            }
        }
    }

    private static Interval hull(Outcome outcome) {
        Instant start = outcome.moves().get(0).time().start();
        Instant end = outcome.moves().get(0).time().end();
        for (Outcome.Move move : outcome.moves()) {
            start = move.time().start().isBefore(start) ? move.time().start() : start;
            end = move.time().end().isAfter(end) ? move.time().end() : end;
        }
        return new Interval(start, end);
    }

    private static List<String> people(Entry entry) {
        if (entry instanceof Swap swap) {
            return List.of(swap.first().giver(), swap.second().giver());
        }
        Cover cover = (Cover) entry;
        List<String> people = new ArrayList<>();
        if (cover.out() != null) {
            people.add(cover.out());
        }
        if (cover.in() != null) {
            people.add(cover.in());
        }
        return people;
    }

    private void backToBack(RotationSchedule rotation, List<Piece> pieces) {
        List<TurnHolders> turns = TurnHolders.of(pieces);
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
                        schedule.company().person(person).name() + " has " + named(rotation) + " twice in a row, "
                                + spoken(time, rotation.turns()),
                        rotation,
                        List.of(person),
                        time,
                        new Finding.Subject.OfRotation(rotation.id()));
            }
        }
    }

    private void skippedHandoffs(RotationSchedule rotation) {
        for (Turns.SkippedHandoff skipped : rotation.turns().skippedHandoffs(horizon)) {
            Instant happens = skipped.happens();
            add(
                    Finding.Kind.MISSING_HANDOFF,
                    "handoff " + skipped.meant() + " of " + named(rotation) + " does not exist in " + skipped.zone()
                            + "; it happens at "
                            + happens.atZone(skipped.zone()).toOffsetDateTime(),
                    rotation,
                    List.of(),
                    new Interval(happens, happens),
                    new Finding.Subject.OfRotation(rotation.id()));
        }
    }

    private void doubleBookings() {
        for (DoubleBooking double_ : DoubleBooking.in(schedule, selected, horizon)) {
            RotationSchedule first = schedule.rotation(double_.first());
            RotationSchedule second = schedule.rotation(double_.second());
            add(
                    Finding.Kind.DOUBLE_BOOKED,
                    schedule.company().person(double_.person()).name() + " has both " + named(first) + " and "
                            + named(second) + " " + spoken(double_.time(), first.turns()),
                    first,
                    List.of(double_.person()),
                    double_.time(),
                    new Finding.Subject.OfRotation(first.id()));
        }
    }

    private void unusedPeople() {
        Company company = schedule.company();
        Set<String> used = new HashSet<>();
        for (Rotation rotation : company.rotations().values()) {
            OwnOrder own = rotation.own();
            if (own != null) {
                used.addAll(own.order());
                for (Change change : own.changes()) {
                    used.addAll(change.order() == null ? List.of() : change.order());
                }
            }
        }
        for (Entry entry : schedule.roster().overrides()) {
            used.addAll(people(entry));
        }
        for (Person person : company.people().values()) {
            if (!used.contains(person.id()) && person.left() == null) {
                findings.add(new Finding(
                        Finding.Kind.UNUSED_PERSON,
                        person.name() + " is in no order",
                        null,
                        List.of(person.id()),
                        null,
                        new Finding.Subject.OfPerson(person.id())));
            }
        }
    }

    private void add(
            Finding.Kind kind,
            String message,
            RotationSchedule rotation,
            List<String> people,
            @Nullable Interval time,
            Finding.Subject subject) {
        findings.add(new Finding(kind, message, rotation.id(), people, time, subject));
    }

    /** For each turn the stretch from its first piece to its last, so that a week of office hours is one finding. */
    private static List<Interval> byTurn(List<Piece> pieces) {
        List<Interval> stretches = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            int last = stretches.size() - 1;
            if (i > 0 && pieces.get(i - 1).turn() == pieces.get(i).turn()) {
                stretches.set(
                        last,
                        new Interval(
                                stretches.get(last).start(),
                                pieces.get(i).time().end()));
            } else {
                stretches.add(pieces.get(i).time());
            }
        }
        return stretches;
    }

    private String named(RotationSchedule rotation) {
        return schedule.company().team(rotation.id().team()).name() + " "
                + rotation.rotation().name();
    }

    private static String spoken(Interval time, Turns turns) {
        return Spoken.moment(time.start(), turns) + " to " + Spoken.moment(time.end(), turns);
    }
}

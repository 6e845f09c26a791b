package rota.schedule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import rota.override.Entry;
import rota.rotation.Change;
import rota.rotation.Company;
import rota.rotation.Interval;
import rota.rotation.OwnOrder;
import rota.rotation.Person;
import rota.rotation.Rotation;
import rota.rotation.RotationId;

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
        findings.addAll(RotationFindings.of(schedule, rotation, own, horizon));
    }

    private void doubleBookings() {
        for (DoubleBooking booking : DoubleBooking.in(schedule, selected, horizon)) {
            RotationSchedule first = schedule.rotation(booking.first());
            RotationSchedule second = schedule.rotation(booking.second());
            findings.add(new Finding(
                    Finding.Kind.DOUBLE_BOOKED,
                    schedule.company().person(booking.person()).name() + " has both " + schedule.named(first.id())
                            + " and " + schedule.named(second.id()) + " "
                            + Spoken.stretch(
                                    booking.time(),
                                    first.turns(),
                                    schedule.company().zone()),
                    first.id(),
                    List.of(booking.person()),
                    booking.time(),
                    new Finding.Subject.OfRotation(first.id())));
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
            used.addAll(entry.people());
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
}

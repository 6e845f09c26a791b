package rota.ics;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import rota.override.Swap;
import rota.rotation.Company;
import rota.rotation.Follow;
import rota.rotation.Hours;
import rota.rotation.Interval;
import rota.rotation.Rotation;
import rota.rotation.Zone;
import rota.schedule.Held;
import rota.schedule.Outcome;
import rota.schedule.RotationSchedule;
import rota.schedule.Schedule;
import rota.schedule.Shift;
import rota.schedule.Spoken;

/** What the events of one rotation say to people. */
final class Wording {

    private final Schedule schedule;
    private final Company company;
    private final RotationSchedule rotation;
    /** {@code  · Support hero · Core Analytics}. */
    private final String role;
    /** A moment that was told last, since the end of one event is mostly the beginning of the next. */
    private Instant lastMoment = Instant.MIN;

    private Zone lastZone = Zone.UTC;
    private String lastMomentText = "";

    Wording(Schedule schedule, RotationSchedule rotation) {
        this.schedule = schedule;
        this.company = schedule.company();
        this.rotation = rotation;
        Rotation definition = rotation.rotation();
        this.role = " · " + definition.name() + " · "
                + company.team(definition.id().team()).name();
    }

    /** {@code Ana Ruiz · Support hero · Core Analytics (for Ben Adeyemi)}. */
    String summary(Held held) {
        if (held.person() == null) {
            return "Nobody" + role + (held.agreed() ? " (agreed)" : "");
        }
        String others = String.join(" and ", standsInFor(held));
        return name(held.person()) + role + (others.isEmpty() ? "" : " (for " + others + ")");
    }

    /** {@code Ana Ruiz · Support hero · Core Analytics}, where she has her own turn. */
    String summary(String person) {
        return name(person) + role;
    }

    /** The summary of an event that is no more. */
    String cancelled() {
        return "Cancelled" + role;
    }

    /** What an event that is no more says: who is on call at its time instead. */
    String instead(List<Held> now) {
        Set<String> names = new LinkedHashSet<>();
        for (Held held : now) {
            names.add(held.person() == null ? "nobody" : name(held.person()));
        }
        return "This is no event of its own any more."
                + (names.isEmpty() ? "" : " On call then: " + String.join(" and ", names) + ".");
    }

    /** The names of those for whom the person stands in throughout; none if not throughout. */
    private List<String> standsInFor(Held held) {
        Set<String> others = new LinkedHashSet<>();
        for (Shift shift : held.shifts()) {
            String other = schedule.standsInFor(rotation.id(), shift);
            if (other == null) {
                return List.of();
            }
            others.add(name(other));
        }
        return List.copyOf(others);
    }

    /** The exact times, and who stands in for whom. */
    String description(Held held) {
        StringBuilder text = new StringBuilder();
        text.append(stretch(held.time())).append(", ");
        text.append(rotation.turns().zoneAt(held.time().start()).id());
        Hours hours = schedule.hoursAt(rotation.id(), held.time().start());
        if (!hours.isAlways()) {
            text.append("\nHours: ").append(hours);
        }
        if (held.person() == null) {
            text.append('\n').append(absence(held));
        } else if (isOverridden(held)) {
            for (String sentence : substitutions(held)) {
                text.append('\n').append(sentence);
            }
        }
        return text.toString();
    }

    /** Whether anybody stands in for anybody. */
    static boolean isOverridden(Held held) {
        for (Shift shift : held.shifts()) {
            if (shift.isOverridden()) {
                return true;
            }
        }
        return false;
    }

    private String absence(Held held) {
        return held.agreed()
                ? "It was agreed that nobody is on call" + why(held.shifts().get(0)) + "."
                : "Nobody is on call, and nobody agreed to that.";
    }

    /** A sentence for each stretch in which the person stands in for somebody. */
    private List<String> substitutions(Held held) {
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < held.shifts().size(); i++) {
            Shift shift = held.shifts().get(i);
            String other = schedule.standsInFor(rotation.id(), shift);
            if (other == null) {
                continue;
            }
            String why = why(shift);
            int last = i;
            while (last + 1 < held.shifts().size()
                    && other.equals(
                            schedule.standsInFor(rotation.id(), held.shifts().get(last + 1)))
                    && why.equals(why(held.shifts().get(last + 1)))) {
                last++;
            }
            Interval time = shift.time().hull(held.shifts().get(last).time());
            sentences.add(name(Objects.requireNonNull(held.person())) + how(shift) + name(other)
                    + (time.equals(held.time()) ? "" : ", " + stretch(time)) + why + ".");
            i = last;
        }
        return sentences;
    }

    private String how(Shift shift) {
        if (shift.overrides().isEmpty()) {
            return " is on call for "; // what it follows was moved, or what that looks ahead to
        }
        Outcome moved = schedule.lastToMove(rotation.id(), shift);
        return moved != null && moved.entry() instanceof Swap ? " swapped with " : " stands in for ";
    }

    /** Why, where the roster says that all may know. */
    private String why(Shift shift) {
        Outcome moved = company.publicReasons() ? schedule.lastToMove(rotation.id(), shift) : null;
        String why = moved == null ? null : moved.entry().facts().why();
        return why == null ? "" : ": " + why;
    }

    /** From when until when, by the clock there is in the beginning. */
    private String stretch(Interval time) {
        Zone zone = rotation.turns().zoneAt(time.start());
        LocalDateTime end = zone.local(time.end());
        boolean isOneDate = end.toLocalDate().equals(zone.local(time.start()).toLocalDate());
        return moment(time.start(), zone) + " – "
                + (isOneDate ? Spoken.time(end.toLocalTime()) : moment(time.end(), zone));
    }

    private String moment(Instant instant, Zone zone) {
        if (!instant.equals(lastMoment) || !zone.equals(lastZone)) {
            lastMoment = instant;
            lastZone = zone;
            lastMomentText = Spoken.moment(instant, zone);
        }
        return lastMomentText;
    }

    private String name(String person) {
        return company.person(person).name();
    }

    /**
     * What is the same for every turn: duties, links, whom to turn to. Whoever is up the ladder may change with a swap there, which is no change here.
     */
    String standing() {
        Rotation definition = rotation.rotation();
        List<String> said = new ArrayList<>();
        if (definition.duties() != null) {
            said.add("\n" + definition.duties().strip());
        }
        for (Map.Entry<String, String> link : definition.links().entrySet()) {
            said.add(link.getKey() + ": " + link.getValue());
        }
        List<String> ladder = new ArrayList<>();
        for (Rotation rung : company.ladder(definition.id())) {
            if (!isMirrored(definition, rung)) {
                ladder.add(company.team(rung.id().team()).name() + " " + rung.name());
            }
        }
        if (!ladder.isEmpty()) {
            said.add("Turn to: " + String.join(", then ", ladder));
        }
        return String.join("\n", said);
    }

    /** Whether the same person has both by definition, so that turning there would be turning to oneself. */
    private boolean isMirrored(Rotation one, Rotation other) {
        return source(one).id().equals(source(other).id());
    }

    private Rotation source(Rotation definition) {
        Follow follow = definition.follow();
        return follow == null || !definition.onlyFollows() || follow.pick() != Follow.Pick.SAME
                ? definition
                : source(company.rotation(follow.leader()));
    }

    /** The word by which calendars can sort events. */
    String category() {
        return rotation.rotation().name();
    }
}

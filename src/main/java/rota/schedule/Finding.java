package rota.schedule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rota.rotation.Interval;
import rota.rotation.RotationId;

/**
 * Something about a schedule that people should act on, or may want to know.
 *
 * @param kind what it is
 * @param message a sentence for people, without a full stop
 * @param rotation the rotation concerned, or null
 * @param people the ids of those concerned
 * @param time the time concerned, or null
 * @param subject what in the roster it is about
 */
public record Finding(
        Kind kind,
        String message,
        @Nullable RotationId rotation,
        List<String> people,
        @Nullable Interval time,
        Subject subject) {

    /** Keeps a copy of the list. */
    public Finding {
        people = List.copyOf(people);
    }

    /** What can be found. */
    public enum Kind {
        /** Open hours with nobody, and nobody agreed to that. */
        GAP(true, "gap"),
        /** Somebody is on call while away. */
        AWAY(true, "away"),
        /** Somebody is on call in two rotations at once. */
        DOUBLE_BOOKED(true, "double-booked"),
        /** An override that does nothing. */
        ORPHAN(true, "orphan"),
        /** Neighbouring turns of one person, made by an override. */
        BACK_TO_BACK(false, "back-to-back"),
        /** A handoff at a time that the clocks skip. */
        MISSING_HANDOFF(false, "missing-handoff"),
        /** Somebody is on call on a public holiday of theirs. */
        HOLIDAY(false, "holiday"),
        /** Somebody who is in no order and in no override. */
        UNUSED_PERSON(false, "unused-person"),
        /** An override that was made although something spoke against it. */
        FORCED(false, "forced");

        private final boolean warning;
        private final String code;

        Kind(boolean warning, String code) {
            this.warning = warning;
            this.code = code;
        }

        /** Whether people should act on it; otherwise it is a note. */
        public boolean isWarning() {
            return warning;
        }

        /** Its word in messages and JSON. */
        public String code() {
            return code;
        }
    }

    /** What in the roster a finding is about, so that a message can say where it stands. */
    public sealed interface Subject {

        /**
         * A rotation.
         *
         * @param id the rotation
         */
        record OfRotation(RotationId id) implements Subject {}

        /**
         * An absence of a person.
         *
         * @param person the person's id
         * @param index which of their absences, counted from 0
         */
        record OfAway(String person, int index) implements Subject {}

        /**
         * The public holidays of a person.
         *
         * @param person the person's id
         */
        record OfHolidays(String person) implements Subject {}

        /**
         * A person.
         *
         * @param id the person's id
         */
        record OfPerson(String id) implements Subject {}

        /**
         * An override.
         *
         * @param id the override's id
         */
        record OfOverride(String id) implements Subject {}
    }
}

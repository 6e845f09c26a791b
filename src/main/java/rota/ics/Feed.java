package rota.ics;

import org.jspecify.annotations.Nullable;
import rota.rotation.Company;
import rota.rotation.RotationId;
import rota.rotation.Turns;
import rota.rotation.Zone;
import rota.schedule.Schedule;

/** One calendar that people subscribe to. */
public sealed interface Feed {

    // Written out: records that compare themselves make Java load its method handles, which takes some milliseconds.

    /** Every rotation. */
    record Everything() implements Feed {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Everything;
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }

    /**
     * All rotations of a team.
     *
     * @param team the team's id
     */
    record OfTeam(String team) implements Feed {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof OfTeam of && of.team.equals(team);
        }

        @Override
        public int hashCode() {
            return 31 * team.hashCode() + 2;
        }
    }

    /**
     * One rotation.
     *
     * @param rotation the rotation
     */
    record OfRotation(RotationId rotation) implements Feed {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof OfRotation of && of.rotation.equals(rotation);
        }

        @Override
        public int hashCode() {
            return 31 * rotation.hashCode() + 3;
        }
    }

    /**
     * Whatever one person holds, in all rotations.
     *
     * @param person the person's id
     */
    record OfPerson(String person) implements Feed {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof OfPerson of && of.person.equals(person);
        }

        @Override
        public int hashCode() {
            return 31 * person.hashCode() + 4;
        }
    }

    /** The open time that nobody has. */
    record Gaps() implements Feed {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Gaps;
        }

        @Override
        public int hashCode() {
            return 5;
        }
    }

    /** Where it is published, below the site: {@code people/ana.ics}. */
    default String path() {
        if (this instanceof OfTeam of) {
            return "teams/" + of.team + ".ics";
        }
        if (this instanceof OfRotation of) {
            return "rotations/" + of.rotation + ".ics";
        }
        if (this instanceof OfPerson of) {
            return "people/" + of.person + ".ics";
        }
        return this instanceof Gaps ? "gaps.ics" : "all.ics";
    }

    /** What calendars call it: {@code Support hero · Core Analytics}. */
    default String title(Company company) {
        if (this instanceof OfTeam of) {
            return company.team(of.team).name() + " · on call";
        }
        if (this instanceof OfRotation of) {
            return company.rotation(of.rotation).name() + " · "
                    + company.team(of.rotation.team()).name();
        }
        if (this instanceof OfPerson of) {
            return company.person(of.person).name() + " · on call";
        }
        return this instanceof Gaps ? "Nobody on call" : "On call";
    }

    /** The zone by whose clock its readers mostly think: the person's, the rotation's, else the file's. */
    default Zone zone(Schedule schedule) {
        if (this instanceof OfRotation of) {
            Turns turns = schedule.rotation(of.rotation).turns();
            return turns.zoneAt(turns.start());
        }
        Company company = schedule.company();
        return this instanceof OfPerson of ? company.person(of.person).zone() : company.zone();
    }
}

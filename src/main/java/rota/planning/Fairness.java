package rota.planning;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import rota.override.Cover;
import rota.rotation.Interval;
import rota.rotation.Person;
import rota.rotation.RotationId;
import rota.rotation.Turn;
import rota.schedule.Excerpt;
import rota.schedule.Outcome;
import rota.schedule.RotationSchedule;
import rota.schedule.Shift;

/**
 * How evenly the time of one rotation falls on its people, from one date to another.
 *
 * <p>With the order {@code [ana, ben, chi]} from 5 January 2026 and six weeks looked at, everybody has two weeks, the balance is
 * 100 and the spread zero. If Ben covers the first week of Ana, they have one, three and two weeks: the spread is two weeks, and
 * the balance 50, the mean of 1 ÷ 3, 1 ÷ 2 and 2 ÷ 3.
 *
 * <p>All times are exact, clock changes included, and belong to the stretch from the first date's midnight, included, to the
 * last one's, excluded, on the rotation's clock; what lies outside is cut off. Balance and spread compare people who were in the
 * order in that time. Who was in it for a part only is measured by that part: their time grows as an equal part of the whole
 * stretch is to an equal part of theirs, an equal part being the open time shared by all who are in the order then. So a
 * fourth person who joins three of them, and takes every fourth turn from then on, leaves the balance at 100.
 *
 * @param rotation the rotation
 * @param open the time that somebody should be on call: what the hours leave open between the rotation's start and end, without
 *     what was agreed to be nobody's
 * @param onCall the time that somebody is
 * @param balance how alike the times of any two people are, in percent; see {@link Balance}
 * @param spread the largest of these times without the smallest; zero for one person or none
 * @param people everyone who is in the order, on call, covers or is covered: by the order, those who join later behind, and
 *     then the others
 */
public record Fairness(
        RotationId rotation, Duration open, Duration onCall, int balance, Duration spread, List<Load> people) {

    /** Keeps a copy of the list. */
    public Fairness {
        people = List.copyOf(people);
    }

    /**
     * The fairness of a rotation's schedule in the excerpt, from midnight of its first date to midnight of its end.
     *
     * <p>What a rotation follows counts for whoever it puts on call here; covers and swaps count where they were agreed.
     */
    public static Fairness of(Excerpt excerpt, RotationId rotation) {
        return of(
                excerpt.schedule().rotation(rotation),
                excerpt.schedule().company().people(),
                excerpt.from(),
                excerpt.until());
    }

    /** The same of people of whom no public holidays are known. */
    public static Fairness of(RotationSchedule rotation, LocalDate from, LocalDate until) {
        return of(rotation, Map.of(), from, until);
    }

    private static Fairness of(RotationSchedule rotation, Map<String, Person> people, LocalDate from, LocalDate until) {
        Interval window = Interval.between(
                rotation.turns().midnight(from), rotation.turns().midnight(until));
        Members members = new Members(rotation.turns().touching(window));
        Tallies tallies = new Tallies(members.people());
        DayTimes weekends = DayTimes.weekends(rotation.turns(), from, until);
        OwnHolidays holidays = new OwnHolidays(people, rotation.turns(), from, until);
        Duration open = Duration.ZERO;
        Duration onCall = Duration.ZERO;
        for (Shift shift : rotation.shifts(window)) {
            Duration length = shift.time().length();
            if (!shift.agreed()) {
                members.open(shift);
                open = open.plus(length);
            }
            onCall = shift.person() == null ? onCall : onCall.plus(length);
            tallies.add(shift, weekends.within(shift.time()), holidays.within(shift));
        }
        addTurns(rotation, members.turns(), window, tallies);
        addCovers(rotation, window, tallies);
        return of(rotation.id(), open, onCall, members, tallies);
    }

    private static void addTurns(RotationSchedule rotation, List<Turn> turns, Interval window, Tallies tallies) {
        for (Turn turn : turns) {
            String holder = window.contains(turn.time().start()) ? rotation.holder(turn) : null;
            if (holder != null) {
                tallies.of(holder).addTurn(turn.time());
            }
        }
    }

    private static void addCovers(RotationSchedule rotation, Interval window, Tallies tallies) {
        for (Outcome outcome : rotation.outcomes()) {
            if (outcome.state() == Outcome.State.APPLIED && outcome.entry() instanceof Cover) {
                for (Outcome.Move move : outcome.moves()) {
                    tallies.addCover(
                            move.out(),
                            move.in(),
                            move.time().intersection(window).length());
                }
            }
        }
    }

    private static Fairness of(RotationId id, Duration open, Duration onCall, Members members, Tallies tallies) {
        List<Load> people = new ArrayList<>();
        List<Duration> measured = new ArrayList<>();
        for (Map.Entry<String, Tally> entry : tallies.all().entrySet()) {
            String person = entry.getKey();
            Duration whole = members.measured(person, entry.getValue().time());
            if (whole != null) {
                measured.add(whole);
            }
            people.add(entry.getValue().load(person, whole, members.joined(person), members.left(person)));
        }
        return new Fairness(id, open, onCall, Balance.percent(measured), spread(measured), people);
    }

    private static Duration spread(List<Duration> times) {
        return times.isEmpty() ? Duration.ZERO : Collections.max(times).minus(Collections.min(times));
    }

    /**
     * The part of the open time that somebody is on call, in percent, rounded down, so that 100 means all of it; 100 where
     * nothing is open.
     */
    public int coverage() {
        return open.isZero() ? 100 : (int) (onCall.toSeconds() * 100 / open.toSeconds());
    }

    /** The longest time of one person, by which those of the others can be drawn; zero if nobody is on call. */
    public Duration longest() {
        Duration longest = Duration.ZERO;
        for (Load load : people) {
            longest = load.time().compareTo(longest) > 0 ? load.time() : longest;
        }
        return longest;
    }
}

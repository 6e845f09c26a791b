package rota.planning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rota.rotation.Away;
import rota.rotation.Interval;
import rota.rotation.Person;
import rota.rotation.Rotation;
import rota.rotation.RotationId;
import rota.rotation.Turn;
import rota.schedule.Outcome;
import rota.schedule.RotationSchedule;
import rota.schedule.Schedule;
import rota.schedule.Shift;
import rota.testing.SmallRosters;
import rota.testing.Trouble.Place;

/**
 * A schedule laid out as days: who has which day of which turn, whom each day bars, and which days meet on the clock. Swaps are
 * exchanges of the people on two days, or on all days of two turns, and nothing else of the engine is used.
 */
final class DayBoard {

    /** A turn on the board. */
    static final class Side {
        private final Place place;
        private final LocalDate from;
        private final boolean free;
        private final int[] days;

        private Side(Place place, LocalDate from, boolean free, int[] days) {
            this.place = place;
            this.from = from;
            this.free = free;
            this.days = days;
        }

        /** Its rotation's place in the file, and its number. */
        Place place() {
            return place;
        }

        /** The date of its first day. */
        LocalDate from() {
            return from;
        }

        /** Whether a swap may move it. */
        boolean free() {
            return free;
        }

        /** The cell of each of its days, -1 for one that is closed; where it isn't free, the cells of its pieces. */
        int[] days() {
            return days;
        }

        @Override
        public String toString() {
            return place + " from " + from;
        }
    }

    /** A day of a turn that is free, or a piece of one that is not. */
    static final class Cell {
        private final int side;
        private final List<Interval> open;
        private final Set<Integer> away = new HashSet<>();
        private final Set<Integer> barred = new HashSet<>();
        private final List<Integer> meets = new ArrayList<>();

        private Cell(int side, List<Interval> open) {
            this.side = side;
            this.open = open;
        }

        /** The turn, by its place on the board. */
        int side() {
            return side;
        }

        /** When it begins, in seconds. */
        long start() {
            return open.get(0).start().getEpochSecond();
        }

        /** When it ends, in seconds. */
        long end() {
            return open.get(open.size() - 1).end().getEpochSecond();
        }

        /** Whether an absence keeps the person from it, inside the horizon. */
        boolean isAway(int person) {
            return away.contains(person);
        }

        /** Whether the person can't be put there: is away, or has left by then. */
        boolean isBarred(int person) {
            return barred.contains(person);
        }

        /** The cells of other rotations that are open at the same time. */
        List<Integer> meets() {
            return meets;
        }
    }

    final SmallRosters.Sample sample;
    final List<String> people;
    final List<Side> sides = new ArrayList<>();
    final List<Cell> cells = new ArrayList<>();
    private final List<Byte> holders = new ArrayList<>();
    private final Schedule schedule;
    private final Interval horizon;

    /** The sample's schedule, from well before the horizon to well after it. */
    DayBoard(SmallRosters.Sample sample) {
        this.sample = sample;
        this.schedule = Schedule.of(sample.roster());
        this.people = List.copyOf(schedule.company().people().keySet());
        this.horizon = new Interval(sample.now(), sample.until());
        Interval around = new Interval(
                sample.now().minus(25, ChronoUnit.DAYS), sample.until().plus(25, ChronoUnit.DAYS));
        int place = 0;
        for (Rotation rotation : schedule.company().rotations().values()) {
            RotationSchedule its = schedule.rotation(rotation.id());
            for (Turn turn : its.turns().touching(around)) {
                addSide(its, turn, new Place(place, turn.number()));
            }
            place++;
        }
        for (int one = 0; one < cells.size(); one++) {
            for (int other = 0; other < one; other++) {
                if (sides.get(cells.get(one).side).place.rotation()
                                != sides.get(cells.get(other).side).place.rotation()
                        && overlap(cells.get(one).open, cells.get(other).open, around)) {
                    cells.get(one).meets.add(other);
                    cells.get(other).meets.add(one);
                }
            }
        }
    }

    private void addSide(RotationSchedule rotation, Turn turn, Place place) {
        List<Shift> shifts = rotation.shifts(turn.time());
        boolean free = isFree(rotation, turn, shifts);
        int side = sides.size();
        if (!free) {
            int[] pieces = new int[shifts.size()];
            for (int i = 0; i < pieces.length; i++) {
                Shift shift = shifts.get(i);
                // What only repeats another rotation goes wherever that goes.
                boolean repeats =
                        rotation.rotation().onlyFollows() && shift.overrides().isEmpty();
                pieces[i] = repeats ? -1 : addCell(side, rotation, List.of(shift.time()), shift.person());
            }
            sides.add(new Side(place, turn.from(), false, pieces));
            return;
        }
        LocalDate until = turn.until();
        List<Integer> days = new ArrayList<>();
        for (LocalDate date = turn.from(); until != null && date.isBefore(until); date = date.plusDays(1)) {
            List<Interval> open =
                    rotation.turns().open(rotation.turns().days(date, date).intersection(turn.time()));
            days.add(
                    open.isEmpty()
                            ? -1
                            : addCell(side, rotation, open, shifts.get(0).person()));
        }
        sides.add(new Side(
                place,
                turn.from(),
                true,
                days.stream().mapToInt(Integer::intValue).toArray()));
    }

    private boolean isFree(RotationSchedule rotation, Turn turn, List<Shift> shifts) {
        boolean inTime = turn.time().start().isAfter(sample.now())
                && turn.time().start().isBefore(sample.until())
                && turn.until() != null;
        Set<String> holders = new HashSet<>();
        shifts.forEach(shift -> holders.add(String.valueOf(shift.person())));
        if (!inTime || rotation.rotation().onlyFollows() || holders.size() != 1 || holders.contains("null")) {
            return false;
        }
        List<RotationId> touching = new ArrayList<>(List.of(rotation.id()));
        schedule.followers(rotation.id()).forEach(follower -> touching.add(follower.id()));
        for (RotationId id : touching) {
            for (Outcome outcome : schedule.rotation(id).outcomes()) {
                if (outcome.state() == Outcome.State.APPLIED && outcome.concerns(turn.time())) {
                    return false;
                }
            }
        }
        return true;
    }

    private int addCell(int side, RotationSchedule rotation, List<Interval> open, @Nullable String person) {
        Cell cell = new Cell(side, open);
        Interval whole = open.get(0).hull(open.get(open.size() - 1));
        for (int i = 0; i < people.size(); i++) {
            Person somebody = schedule.company().person(people.get(i));
            LocalDate left = somebody.left();
            boolean gone = left != null && rotation.turns().dayStart(left).isBefore(whole.end());
            for (Away absence : somebody.away()) {
                List<Interval> days = List.of(absence.time(rotation.turns()));
                gone |= overlap(open, days, whole);
                if (overlap(open, days, horizon)) {
                    cell.away.add(i);
                }
            }
            if (gone) {
                cell.barred.add(i);
            }
        }
        cells.add(cell);
        holders.add((byte) (person == null ? -1 : people.indexOf(person)));
        return cells.size() - 1;
    }

    /** Whether any instant of the window lies inside both. */
    private static boolean overlap(List<Interval> some, List<Interval> others, Interval window) {
        for (Interval one : some) {
            for (Interval other : others) {
                if (one.intersection(other).overlaps(window)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Who has each cell as things are. */
    byte[] holders() {
        byte[] all = new byte[cells.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = holders.get(i);
        }
        return all;
    }

    /** The turn of that number of a rotation, by its place in the file. */
    Side side(int rotation, int number) {
        for (Side side : sides) {
            if (side.place.equals(new Place(rotation, number))) {
                return side;
            }
        }
        throw new AssertionError("no turn " + number + " on the board");
    }

    /** Whether two cells meet inside the horizon. */
    boolean meetInHorizon(int one, int other) {
        return overlap(cells.get(one).open, cells.get(other).open, horizon);
    }
}

package rota.testing;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import rota.edit.Setting;
import rota.edit.Wanted;
import rota.override.Entry;
import rota.override.WallTime;
import rota.rotation.Interval;
import rota.rotation.OwnOrder;
import rota.rotation.Rotation;
import rota.rotation.RotationId;
import rota.rotation.Turn;
import rota.rotation.Zone;
import rota.schedule.RotationSchedule;
import rota.schedule.Shift;

/** Random wishes: most ask for what somebody really has, some for what nobody has, and some name too little. */
public final class RandomWishes {

    private final Dice dice;
    private final Interval window;

    /** Wishes about what is inside the window. */
    public RandomWishes(SplittableRandom random, Interval window) {
        this.dice = new Dice(random);
        this.window = window;
    }

    /** A present: seldom a handoff, and more often early than late, so that much is still to come. */
    public Instant present() {
        long seconds = window.length().toSeconds();
        long into = dice.below((int) Math.min(Integer.MAX_VALUE, 1 + seconds * 6 / 10));
        return window.start().plusSeconds(dice.oneIn(3) ? into / 3600 * 3600 : into);
    }

    /** The next wish of any kind. */
    public Wish next(Setting setting) {
        return switch (dice.below(10)) {
            case 0, 1, 2, 3 -> swap(setting);
            case 4, 5, 6 -> cover(setting);
            case 7 -> undo(setting);
            case 8 -> join(setting);
            default -> leave(setting);
        };
    }

    /** A swap of two people. */
    public Wish swap(Setting setting) {
        RotationSchedule rotation = rotation(setting);
        List<Shift> shifts = coming(setting, rotation);
        Wish.Part first = part(setting, rotation, shifts, null);
        Wish.Part second = part(setting, rotation, shifts, dice.oneIn(30) ? null : first.person());
        return new Wish.OfSwap(first, second, dice.oneIn(4) ? null : rotation.id());
    }

    private Wish cover(Setting setting) {
        RotationSchedule rotation = rotation(setting);
        Wish.Part out = part(setting, rotation, coming(setting, rotation), null);
        String in = dice.oneIn(5) ? null : dice.pick(RandomRosters.names());
        return new Wish.OfCover(out, in, dice.oneIn(4) ? null : rotation.id());
    }

    private Wish undo(Setting setting) {
        List<Entry> entries = setting.schedule().roster().overrides();
        if (entries.isEmpty()) {
            return swap(setting);
        }
        return new Wish.OfUndo(entries.get(dice.below(entries.size())).id());
    }

    private Wish join(Setting setting) {
        Rotation rotation = dice.pick(rotations(setting));
        OwnOrder own = rotation.own();
        String person = dice.oneIn(3) ? "kim" : dice.pick(RandomRosters.names());
        String behind = own == null || dice.oneIn(2) ? null : dice.pick(own.order());
        return new Wish.OfJoin(person, rotation.id(), date(setting, rotation.id()), behind);
    }

    private Wish leave(Setting setting) {
        Rotation rotation = dice.pick(rotations(setting));
        OwnOrder own = rotation.own();
        String person = own == null || dice.oneIn(5) ? dice.pick(RandomRosters.names()) : dice.pick(own.order());
        List<RotationId> rotations = dice.oneIn(3) ? List.of() : List.of(rotation.id());
        return new Wish.OfLeave(person, rotations, date(setting, rotation.id()));
    }

    private List<Rotation> rotations(Setting setting) {
        return List.copyOf(setting.schedule().company().rotations().values());
    }

    private RotationSchedule rotation(Setting setting) {
        return setting.schedule().rotation(dice.pick(rotations(setting)).id());
    }

    /** A date inside the window, mostly to come. */
    private LocalDate date(Setting setting, RotationId id) {
        Instant from = dice.oneIn(6) ? window.start() : setting.terms().now();
        long days = Math.max(1, ChronoUnit.DAYS.between(from, window.end()));
        return setting.schedule()
                .rotation(id)
                .turns()
                .dateAt(from.plus(dice.below((int) Math.min(days, 400)), ChronoUnit.DAYS));
    }

    private List<Shift> coming(Setting setting, RotationSchedule rotation) {
        List<Shift> coming = new ArrayList<>();
        for (Shift shift : rotation.shifts(window)) {
            if (shift.time().end().isAfter(setting.terms().now()) || dice.oneIn(10)) {
                coming.add(shift);
            }
        }
        return coming;
    }

    /** Somebody but the other one, and what is wanted of them. */
    private Wish.Part part(Setting setting, RotationSchedule rotation, List<Shift> shifts, @Nullable String other) {
        Shift shift = null;
        for (int tries = 0; tries < 8 && !shifts.isEmpty(); tries++) {
            shift = dice.pick(shifts);
            if (shift.person() != null && !shift.person().equals(other)) {
                break;
            }
        }
        if (shift == null) {
            return new Wish.Part(dice.pick(RandomRosters.names()), new Wanted.NextTurn());
        }
        String holder = shift.person();
        String person = holder == null || dice.oneIn(12) ? dice.pick(RandomRosters.names()) : holder;
        return new Wish.Part(person, wanted(setting, rotation, shift));
    }

    private @Nullable Wanted wanted(Setting setting, RotationSchedule rotation, Shift shift) {
        Turn turn = rotation.turns().numbered(shift.turn());
        LocalDate date = rotation.turns().dateAt(shift.time().start());
        LocalDate from = turn == null ? date : turn.from();
        return switch (dice.below(12)) {
            case 0, 1 -> new Wanted.OfWeek(from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
            case 2, 3, 4 -> new Wanted.OfTurn(from);
            case 5, 6 -> new Wanted.OfDays(date, date.plusDays(Math.max(0, dice.between(-2, 2))));
            case 7, 8 -> times(rotation, shift);
            case 9 -> dice.oneIn(2) ? new Wanted.NextTurn() : new Wanted.RunningTurn();
            case 10 -> fromNow(setting, rotation);
            default -> null;
        };
    }

    private Wanted times(RotationSchedule rotation, Shift shift) {
        Zone zone = rotation.turns().zoneAt(shift.time().start());
        LocalDateTime local = zone.local(shift.time().start()).truncatedTo(ChronoUnit.MINUTES);
        LocalDateTime begin = local.plusMinutes(dice.oneIn(2) ? 0 : dice.between(-30, 200));
        LocalDateTime until = begin.plusMinutes(dice.pick(List.of(1, 30, 60, 240, 1440)));
        return new Wanted.OfTimes(new WallTime(begin, null), new WallTime(until, null));
    }

    private Wanted fromNow(Setting setting, RotationSchedule rotation) {
        Instant now = setting.terms().now();
        LocalDateTime local = rotation.turns().zoneAt(now).local(now).truncatedTo(ChronoUnit.MINUTES);
        return new Wanted.FromNow(dice.oneIn(2) ? null : new WallTime(local.plusHours(dice.between(1, 30)), null));
    }
}

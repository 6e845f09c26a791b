package rota.ics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rota.rotation.Company;
import rota.rotation.DayCount;
import rota.rotation.Interval;
import rota.rotation.Turn;
import rota.schedule.Held;
import rota.schedule.History;
import rota.schedule.RotationSchedule;

/**
 * What subscribers have seen of a rotation and is no more, so that feeds can say so.
 *
 * <p>Whatever a past state of the roster showed, by what is on record, is gone from the rotation's feed if nothing begins
 * there now, and from a person's if nothing of theirs does. What nobody can have seen, since it was beyond the horizon when it
 * was changed, is not.
 */
final class Gone {

    private static final int WEEKS_AHEAD = 52;

    private static final Comparator<Held> BY_TIME = new Comparator<>() {
        @Override
        public int compare(Held one, Held other) {
            int byTime = one.time().start().compareTo(other.time().start());
            return byTime == 0 ? one.begins().compareTo(other.begins()) : byTime;
        }
    };

    private final Company company;
    private final RotationSchedule rotation;
    private final Interval window;
    private final boolean timed;
    /** By person, null for nobody, where something of theirs begins now. */
    private final Map<@Nullable String, Set<String>> now = new HashMap<>();

    private final Set<String> somebodyNow = new HashSet<>();
    private final Map<String, Held> fromAll = new LinkedHashMap<>();
    private final Map<@Nullable String, Map<String, Held>> fromPeople = new LinkedHashMap<>();

    private Gone(Company company, RotationSchedule rotation, Interval window) {
        this.company = company;
        this.rotation = rotation;
        this.window = window;
        this.timed = rotation.rotation().timed();
    }

    /** What is gone from the feeds of a rotation whose part inside the window they show. */
    static Gone from(Company company, RotationSchedule rotation, History history, Interval window) {
        Gone gone = new Gone(company, rotation, window);
        List<Held> past = new ArrayList<>();
        List<Interval> turns = new ArrayList<>();
        Interval around = window;
        for (History.Step step : history.steps()) {
            for (Held was : gone.seen(step)) {
                past.add(was);
                turns.add(gone.turnOf(was));
                around = around.hull(was.turn().time());
            }
        }
        for (Interval time : Interval.union(turns)) {
            gone.keep(gone.held(rotation, around.intersection(time)));
        }
        for (Held was : past) {
            gone.add(was);
        }
        return gone;
    }

    private List<Held> held(RotationSchedule then, Interval time) {
        return timed ? Held.each(then, time) : Held.of(then, time);
    }

    private void keep(List<Held> held) {
        for (Held here : held) {
            now.computeIfAbsent(here.person(), person -> new HashSet<>()).add(here.begins());
            if (here.person() != null) {
                somebodyNow.add(here.begins());
            }
        }
    }

    /** What people can have seen before a record, of the turns that it touches. */
    private List<Held> seen(History.Step step) {
        List<Held> seen = new ArrayList<>();
        RotationSchedule then = step.touches(window) ? step.before() : null;
        Instant seenUntil = seenUntil(step.known());
        for (Interval touched : then == null ? List.<Interval>of() : step.touched()) {
            for (Held was : held(Objects.requireNonNull(then), window.intersection(touched))) {
                if (was.turn().time().start().isBefore(seenUntil)
                        && was.turn().time().overlaps(window)
                        && step.touches(turnOf(was))) {
                    seen.add(was);
                }
            }
        }
        return seen;
    }

    /** The time of the turn in which it would begin now; its own time if there is none. */
    private Interval turnOf(Held was) {
        Turn turn = rotation.turns().at(was.beginning(rotation.turns()));
        return turn == null ? was.time() : turn.time();
    }

    private void add(Held was) {
        if (was.person() != null && !somebodyNow.contains(was.begins())) {
            fromAll.put(was.begins(), was);
        }
        if (!now.getOrDefault(was.person(), Set.of()).contains(was.begins())) {
            fromPeople
                    .computeIfAbsent(was.person(), person -> new LinkedHashMap<>())
                    .put(was.begins(), was);
        }
    }

    /** Until when turns begin that people can have seen before a record changed them: the horizon in its week. */
    private Instant seenUntil(@Nullable Instant known) {
        if (known == null) {
            return Instant.MAX;
        }
        LocalDate monday = DayCount.monday(company.zone().local(known).toLocalDate());
        return rotation.turns().midnight(monday.plusWeeks(WEEKS_AHEAD));
    }

    /** What is gone from the feeds of the rotation, its team and everything, in order of time. */
    List<Held> fromAll() {
        return sorted(fromAll.values());
    }

    /** The people from whose feeds anything is gone; null stands for the feed of gaps. */
    Set<@Nullable String> people() {
        return fromPeople.keySet();
    }

    /** What is gone from a person's feed, in order of time. */
    List<Held> from(@Nullable String person) {
        return sorted(Objects.requireNonNull(fromPeople.get(person)).values());
    }

    private static List<Held> sorted(Collection<Held> held) {
        List<Held> sorted = new ArrayList<>(held);
        sorted.sort(BY_TIME);
        return sorted;
    }
}

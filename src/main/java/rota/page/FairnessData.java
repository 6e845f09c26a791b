package rota.page;

import java.time.Duration;
import java.time.LocalDate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import rota.planning.Fairness;
import rota.planning.Load;

/**
 * How evenly the time of a rotation falls on its people, as the page's data tell it.
 *
 * <pre>
 * [coverage, balance, spread, gaps, [person, …]]
 * </pre>
 *
 * <p>Coverage and balance are percent, all times whole minutes; what is left of a minute is dropped. Gaps are the time that nobody
 * has and somebody should. A person is {@code [person, turns, time, weekend, holiday, base, covered, was covered, rest, longest]}: their
 * place in the page's people, the number of turns, and times, of which rest is -1 for fewer than two turns. Where balance and
 * spread don't take their time as it is, it goes on with {@code measured, joined, left}: the time they take, -1 for who is not in
 * the order at all, and two dates, empty where there is none.
 */
final class FairnessData {

    private static final int NONE = -1;

    private final ScriptJson json;
    private final ToIntFunction<String> places;

    private FairnessData(ScriptJson json, ToIntFunction<String> places) {
        this.json = json;
        this.places = places;
    }

    /** Writes one rotation's; people are named by their places. */
    static void write(Fairness fairness, ScriptJson json, ToIntFunction<String> places) {
        new FairnessData(json, places).write(fairness);
    }

    private void write(Fairness fairness) {
        json.array().value(fairness.coverage()).value(fairness.balance());
        minutes(fairness.spread());
        json.value(fairness.open().toMinutes() - fairness.onCall().toMinutes());
        json.array();
        fairness.people().forEach(this::write);
        json.end().end();
    }

    private void write(Load load) {
        json.array().value(places.applyAsInt(load.person())).value(load.turns());
        minutes(load.time());
        minutes(load.weekend());
        minutes(load.holiday());
        minutes(load.base());
        minutes(load.covered());
        minutes(load.wasCovered());
        minutes(load.shortestGap());
        minutes(load.longestStretch());
        boolean isAlways = load.joined() == null && load.left() == null;
        if (!isAlways || !load.time().equals(load.measured())) {
            minutes(load.measured());
            json.value(date(load.joined())).value(date(load.left()));
        }
        json.end();
    }

    private void minutes(@Nullable Duration time) {
        json.value(time == null ? NONE : time.toMinutes());
    }

    private static String date(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }
}

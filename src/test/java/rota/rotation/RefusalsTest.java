package rota.rotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rota.testing.Words.cadence;
import static rota.testing.Words.change;
import static rota.testing.Words.changed;
import static rota.testing.Words.ending;
import static rota.testing.Words.hours;
import static rota.testing.Words.order;
import static rota.testing.Words.weekly;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can't be a rotation, and what would be right instead. */
class RefusalsTest {

    @Test
    void aStartOnAnotherWeekdayNamesTheDateThatWasMeant() {
        refuses(
                "start",
                "2026-01-06 is a Tuesday, but the handoff is on Monday; did you mean 2026-01-05?",
                () -> Turns.of(weekly("ana", "2026-01-06")));
        refuses(
                "start",
                "2026-01-09 is a Friday, but the handoff is on Monday; did you mean 2026-01-12?",
                () -> Turns.of(weekly("ana", "2026-01-09")));
    }

    @Test
    void aStartOnADayThatTheHoursLeaveOutNamesTheDateThatWasMeant() {
        refuses(
                "start",
                "2026-01-10 is a Saturday, but the hours are mon-fri; did you mean 2026-01-09?",
                () -> Turns.of(order("ana", "2026-01-10", "1 day", "09:00", "UTC", hours("mon-fri"))));
    }

    @Test
    void aNewOrderBeginsAtAHandoff() {
        refuses(
                "from",
                "2026-01-21 (Wednesday) is not a handoff; the turn that runs then began on 2026-01-19 and the next begins on"
                        + " 2026-01-26",
                () -> Turns.of(changed(
                        weekly("ana", "2026-01-05"), change("2026-01-21", "ben", null, null, null, null, null))));
    }

    @Test
    void aNewCadenceBeginsOnADayOnWhichItsTurnsBegin() {
        refuses(
                "from",
                "2026-01-21 is a Wednesday, but the handoff is on Friday; did you mean 2026-01-23?",
                () -> Turns.of(changed(
                        weekly("ana", "2026-01-05"),
                        change("2026-01-21", null, null, "friday 09:00", null, null, null))));
    }

    @Test
    void changesComeOneAfterTheOther() {
        refuses(
                "from",
                "a change comes after the start on 2026-01-05; 2026-01-05 does not",
                () -> Turns.of(changed(
                        weekly("ana", "2026-01-05"), change("2026-01-05", "ben", null, null, null, null, null))));
        refuses(
                "from",
                "a change comes after the change before, from 2026-01-19; 2026-01-12 does not",
                () -> Turns.of(changed(
                        weekly("ana", "2026-01-05"),
                        change("2026-01-19", "ben", null, null, null, null, null),
                        change("2026-01-12", "ben", null, null, null, null, null))));
    }

    @Test
    void whoIsFirstIsInTheOrder() {
        refuses(
                "first",
                "'chi' has the first turn but is not in the order",
                () -> Turns.of(changed(
                        weekly("ana", "2026-01-05"), change("2026-01-12", "ben", null, null, null, null, "chi"))));
    }

    @Test
    void aRotationEndsAfterItHasBegunAndChanged() {
        refuses(
                "end",
                "a rotation ends after its start on 2026-01-05; 2026-01-05 does not",
                () -> Turns.of(ending(weekly("ana", "2026-01-05"), "2026-01-05")));
        refuses(
                "end",
                "a rotation ends after its change from 2026-01-19; 2026-01-19 does not",
                () -> Turns.of(ending(
                        changed(weekly("ana", "2026-01-05"), change("2026-01-19", "ben", null, null, null, null, null)),
                        "2026-01-19")));
    }

    @Test
    void anOrderHasSomebody() {
        refuses(
                "order",
                "an order needs at least one person",
                () -> Turns.starting(
                        LocalDate.parse("2026-01-05"),
                        cadence("1 week", "monday 09:00", "UTC", Hours.ALWAYS),
                        List.of()));
    }

    @Test
    void aWeekTurnNeedsAWeekdayToBeginOn() {
        refuses(
                "handoff",
                "a turn of 2 weeks needs a weekday to begin on, like 'monday 09:00'",
                () -> cadence("2 weeks", "09:00", "UTC", Hours.ALWAYS));
    }

    private static void refuses(String key, String sentence, ThrowingCallable what) {
        assertThatThrownBy(what)
                .asInstanceOf(InstanceOfAssertFactories.type(InvalidRotation.class))
                .satisfies(invalid -> {
                    assertThat(invalid.key()).isEqualTo(key);
                    assertThat(invalid.sentence()).isEqualTo(sentence);
                });
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 521, Integer.MAX_VALUE})
    void aTurnLastsOneToFiveHundredAndTwenty(int count) {
        assertThatThrownBy(() -> TurnLength.weeks(count))
                .hasMessageContaining("1 to 520")
                .hasMessageContaining("" + count);
        assertThatThrownBy(() -> TurnLength.days(count)).hasMessageContaining("1 to 520");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Ana",
                "-ana",
                "a b",
                "ä",
                "me",
                "nobody",
                "a_b",
                "a123456789012345678901234567890123456789012345678901234567890123"
            })
    void theseAreNoIds(String id) {
        assertThatThrownBy(() -> Ids.require(id)).hasMessageContaining("'" + id + "'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "0",
                "007",
                "1e5",
                "null",
                "true",
                "a-b-",
                "a12345678901234567890123456789012345678901234567890123456789012"
            })
    void theseAreIds(String id) {
        assertThat(Ids.require(id)).isEqualTo(id);
    }

    @Test
    void anIntervalDoesNotEndBeforeItStarts() {
        Instant noon = Instant.parse("2026-01-05T12:00:00Z");
        assertThatThrownBy(() -> new Interval(noon, noon.minusSeconds(1)))
                .hasMessageContaining("ends before it starts");
        assertThat(Interval.between(noon, noon.minusSeconds(1)).isEmpty()).isTrue();
    }

    @Test
    void anAbsenceDoesNotEndBeforeItBegins() {
        assertThatThrownBy(() -> new Away.Days(LocalDate.parse("2026-01-06"), LocalDate.parse("2026-01-05"), null))
                .hasMessageContaining("2026-01-05, before 2026-01-06");
    }
}

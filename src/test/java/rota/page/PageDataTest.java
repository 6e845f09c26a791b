package rota.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rota.rotation.Interval;
import rota.rotation.RotationId;
import rota.rotation.SafeText;
import rota.schedule.Excerpt;
import rota.schedule.RotationSchedule;
import rota.schedule.Schedule;
import rota.schedule.Shift;
import rota.testing.RandomRosters;
import rota.testing.Seeds;

/** What the page knows is what the schedule says. */
class PageDataTest {

    @ParameterizedTest(name = "seeds {0}000 to {0}999")
    @ValueSource(ints = {0, 1})
    void everyShiftIsThereAndNothingElse(int block) {
        Seeds.ofThousand(block, PageDataTest::hold);
    }

    private static void hold(RandomRosters.Sample sample, SplittableRandom random) {
        Schedule schedule = Schedule.of(sample.roster());
        List<RotationId> rotations =
                new ArrayList<>(sample.roster().company().rotations().keySet());
        if (random.nextInt(3) == 0) {
            rotations.remove(random.nextInt(rotations.size()));
        }
        LocalDate from = sample.window().start().atOffset(ZoneOffset.UTC).toLocalDate();
        LocalDate until = from.plusDays(random.nextInt(70));
        Excerpt excerpt = new Excerpt(schedule, rotations, from, until, false);
        StringWriter json = new StringWriter();
        PageData.write(excerpt, null, sample.window().start(), json);
        ReadPage page = new ReadPage(json.toString());
        assertThat(page.list("rotations")).hasSameSizeAs(rotations);
        for (int i = 0; i < rotations.size(); i++) {
            assertThat(page.id(i)).isEqualTo(rotations.get(i));
            List<ReadPage.PageShift> expected = expected(excerpt, rotations.get(i));
            if (page.rotation(i).containsKey("as")) {
                assertThat(joined(page.shifts(i))).isEqualTo(joined(expected));
            } else {
                assertThat(page.shifts(i)).isEqualTo(expected);
            }
        }
    }

    private static List<ReadPage.PageShift> expected(Excerpt excerpt, RotationId id) {
        RotationSchedule rotation = excerpt.schedule().rotation(id);
        Reasons reasons = new Reasons(excerpt.schedule());
        List<ReadPage.PageShift> expected = new ArrayList<>();
        int turn = -1;
        int last = 0;
        for (Shift shift : rotation.touching(PageData.window(excerpt, rotation))) {
            turn += turn < 0 || shift.turn() != last ? 1 : 0;
            last = shift.turn();
            boolean isAgreement = shift.isOverridden() || shift.agreed();
            int reason = isAgreement ? reasons.place(id, shift) : -1;
            expected.add(new ReadPage.PageShift(
                    shift.time(),
                    shift.person(),
                    shift.base(),
                    excerpt.schedule().standsInFor(id, shift),
                    shift.agreed(),
                    reason < 0 ? null : SafeText.of(reasons.told().get(reason)),
                    turn));
        }
        return expected;
    }

    /** Whose what is: what rotations have in common of which one is nothing but the other, though its overrides are not its own. */
    private static List<ReadPage.PageShift> joined(List<ReadPage.PageShift> shifts) {
        List<ReadPage.PageShift> joined = new ArrayList<>();
        for (ReadPage.PageShift shift : shifts) {
            int last = joined.size() - 1;
            Instant start = shift.time().start();
            if (last >= 0 && joined.get(last).time().end().equals(start) && isAlike(joined.get(last), shift)) {
                start = joined.remove(last).time().start();
            }
            Interval time = new Interval(start, shift.time().end());
            joined.add(new ReadPage.PageShift(
                    time, shift.person(), shift.base(), null, shift.agreed(), null, shift.turn()));
        }
        return joined;
    }

    private static boolean isAlike(ReadPage.PageShift one, ReadPage.PageShift other) {
        return Objects.equals(one.person(), other.person())
                && Objects.equals(one.base(), other.base())
                && one.agreed() == other.agreed()
                && one.turn() == other.turn();
    }

    @Test
    void theDatesAreThoseOfTheFilesClock() throws Exception {
        String page = Pages.page("""
                timezone: Pacific/Auckland
                teams: {core: {rotations: {hero: {start: 2026-01-05, order: [ana, ben]}}}}
                """);
        ReadPage read = new ReadPage(Pages.data(page));
        assertThat(read.data)
                .containsEntry("from", Instant.parse("2026-10-25T11:00:00Z").getEpochSecond())
                .containsEntry("until", Instant.parse("2027-11-21T11:00:00Z").getEpochSecond())
                .containsEntry("made", Pages.MADE.getEpochSecond())
                .doesNotContainKey("site");
    }

    @Test
    void aRotationThatIsNothingButAnotherIsNotToldTwice() throws Exception {
        String page = Pages.page("""
                teams:
                  core:
                    rotations:
                      second: {follows: hero}
                      hero: {start: 2026-01-05, order: [ana, ben]}
                      office: {follows: hero, hours: mon-fri 09:00-17:00}
                      other: {follows: hero}
                overrides: [{cover: core/other, in: ben, days: 2026-12-01}]
                """);
        ReadPage read = new ReadPage(Pages.data(page));
        assertThat(read.rotation(0))
                .containsEntry("as", 1L)
                .containsEntry("follows", 1L)
                .doesNotContainKey("turns");
        assertThat(read.rotation(2))
                .containsEntry("follows", 1L)
                .containsKey("turns")
                .doesNotContainKey("as");
        assertThat(read.rotation(3))
                .containsEntry("follows", 1L)
                .containsKey("turns")
                .doesNotContainKey("as");
        assertThat(read.shifts(0)).isEqualTo(read.shifts(1)).hasSizeGreaterThan(50);
    }

    @Test
    void aChangeOfClockIsToldFromWhenItIs() throws Exception {
        String page = Pages.page("""
                timezone: Europe/London
                teams:
                  core:
                    rotations:
                      hero:
                        start: 2026-01-05
                        order: [ana, ben]
                        changes:
                          - {from: 2026-12-07, timezone: Europe/Berlin}
                          - {from: 2027-01-04, hours: mon-fri 08:00-18:00}
                """);
        assertThat(new ReadPage(Pages.data(page)).rotation(0).get("clocks"))
                .hasToString("[[1792972800, Europe/London, ], [1796634000, Europe/Berlin, ],"
                        + " [1799049600, Europe/Berlin, mon-fri 08:00-18:00]]");
    }
}

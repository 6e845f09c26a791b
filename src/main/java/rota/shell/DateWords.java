package rota.shell;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import rota.rotation.WallClock;
import rota.rotation.Zone;
import rota.schedule.Spoken;

/** Days, weeks and quarters to come. */
final class DateWords {

    private static final int DAYS = 7;
    private static final int WEEKS = 13;

    private final Zone zone;
    private final LocalDate today;

    /** As of an instant, by the clock of a zone. */
    DateWords(Zone zone, Instant now) {
        this.zone = zone;
        this.today = zone.local(now).toLocalDate();
    }

    /** The first instant at which they are others: midnight. */
    Instant until() {
        return WallClock.instant(today.plusDays(1).atStartOfDay(), zone);
    }

    void add(Rows rows) {
        rows.add("day", "today", Spoken.dayAndMonth(today));
        rows.add("day", "tomorrow", Spoken.dayAndMonth(today.plusDays(1)));
        for (LocalDate day = today; day.isBefore(today.plusDays(DAYS)); day = day.plusDays(1)) {
            rows.add("date", day.toString(), Spoken.dayAndMonth(day));
        }
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (LocalDate week = monday; week.isBefore(monday.plusWeeks(WEEKS)); week = week.plusWeeks(1)) {
            rows.add("week", week(week), "from " + Spoken.dayAndMonth(week));
            rows.add("date", week.toString(), Spoken.dayAndMonth(week));
        }
        LocalDate quarter = today.with(IsoFields.DAY_OF_QUARTER, 1);
        for (LocalDate first = quarter; first.isBefore(quarter.plusYears(1)); first = first.plusMonths(3)) {
            rows.add(
                    "quarter",
                    first.getYear() + "-Q" + first.get(IsoFields.QUARTER_OF_YEAR),
                    "from " + Spoken.dayAndMonth(first));
        }
    }

    /** {@code 2026-W06}, the ISO week with the date. */
    static String week(LocalDate date) {
        int week = date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return date.get(IsoFields.WEEK_BASED_YEAR) + (week < 10 ? "-W0" : "-W") + week;
    }
}

package rota.text;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import rota.planning.Load;
import rota.schedule.Spoken;

/**
 * What a report says of one person.
 *
 * @param cells what stands in the columns, as many as there are labels
 * @param time their time on call, for the bar
 * @param longest the longest time that anybody of the rotation has, for the bar
 * @param sentences what a row has no room for, without full stops
 */
record ReportRow(List<String> cells, Duration time, Duration longest, List<String> sentences) {

    /** What stands above the cells: the name, numbers and lengths of time. */
    static final List<String> LABELS = List.of("", "turns", "on call", "weekends", "base", "rest", "longest");

    /** The same where anybody has public holidays. */
    static final List<String> LABELS_WITH_HOLIDAYS =
            List.of("", "turns", "on call", "weekends", "holidays", "base", "rest", "longest");

    /** The place of the turns, which are numbers. */
    static final int TURNS = 1;

    /** The place of the time on call, before which a bar stands. */
    static final int TIME = 2;

    /** The row of a person who is called like this. */
    static ReportRow of(Load load, String name, Duration longest, boolean hasHolidays) {
        List<String> cells = new ArrayList<>(List.of(
                name, String.valueOf(load.turns()), LengthText.of(load.time()), LengthText.briefDays(load.weekend())));
        if (hasHolidays) {
            cells.add(LengthText.briefDays(load.holiday()));
        }
        cells.add(LengthText.difference(load.beyondBase()));
        cells.add(rest(load));
        cells.add(LengthText.brief(load.longestStretch()));
        return new ReportRow(cells, load.time(), longest, sentences(load, name));
    }

    private static String rest(Load load) {
        return load.shortestGap() == null
                ? "–"
                : load.shortestGap().isZero() ? "none" : LengthText.brief(load.shortestGap());
    }

    private static List<String> sentences(Load load, String name) {
        List<String> sentences = new ArrayList<>();
        for (String sentence : List.of(covers(load), measured(load))) {
            if (!sentence.isEmpty()) {
                sentences.add(name + " " + sentence);
            }
        }
        return sentences;
    }

    private static String covers(Load load) {
        boolean gave = !load.covered().isZero();
        boolean got = !load.wasCovered().isZero();
        String covered = "covered " + LengthText.of(load.covered());
        String wasCovered = "was covered for " + LengthText.of(load.wasCovered());
        if (gave && got) {
            return covered + ", " + wasCovered + ", and " + net(load);
        }
        return gave ? covered + ", and is owed it" : got ? wasCovered + ", and owes it" : "";
    }

    private static String net(Load load) {
        if (load.owes().isZero()) {
            return "owes nothing";
        }
        return (load.owes().isNegative() ? "is owed " : "owes ")
                + LengthText.of(load.owes().abs());
    }

    /** What balance and spread make of somebody who was not in the order all the time. */
    private static String measured(Load load) {
        if (load.measured() == null) {
            return load.time().isZero() ? "" : "is not in the order, and not in balance and spread";
        }
        if (load.joined() != null && load.left() != null) {
            return "was in the order from " + Spoken.date(load.joined()) + " to " + Spoken.date(load.left())
                    + ", and is measured by that time";
        }
        if (load.joined() != null) {
            return "joined the order on " + Spoken.date(load.joined()) + ", and is measured from then on";
        }
        if (load.left() != null) {
            return "left the order on " + Spoken.date(load.left()) + ", and is measured until then";
        }
        return load.measured().equals(load.time())
                ? ""
                : "was in the order for a part of this time, and is measured by that part";
    }
}

package rota.text;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import rota.planning.Fairness;
import rota.planning.Load;
import rota.rotation.RotationId;
import rota.rotation.SafeText;
import rota.schedule.Excerpt;
import rota.schedule.Outcome;
import rota.schedule.RotationSchedule;

/**
 * How evenly time falls on people, for a terminal: a block a rotation, a row a person, a bar for their time on call.
 *
 * <p>Rotations that are nothing but another one are named in its heading. All blocks have the same columns; a narrow terminal
 * shows shorter bars, and then fewer columns.
 */
public final class ReportText {

    private static final String[] LEGEND = {
        "balance  the smaller ÷ the larger time of two people, the mean of all pairs",
        "spread   the longest of their times less the shortest",
        "base     more or less than by the orders alone",
        "rest     the shortest time between two of their turns",
        "longest  the longest time on call without a break",
    };

    private static final String HOLIDAYS = "holidays on call on public holidays of their own";

    private final Face face;
    private final Excerpt excerpt;
    private final Plan plan;
    private final PrintWriter out;
    /** Whether anybody has public holidays. */
    private final boolean hasHolidays;

    private ReportText(Face face, Excerpt excerpt, PrintWriter out) {
        this.face = face;
        this.excerpt = excerpt;
        this.plan = new Plan(excerpt);
        this.out = out;
        this.hasHolidays = excerpt.schedule().company().people().values().stream()
                .anyMatch(person -> !person.publicHolidays().isEmpty());
    }

    private record Block(String title, Fairness fairness, List<ReportRow> rows) {}

    /** Prints the report on an excerpt, and which overrides in it do nothing. */
    public static void print(Face face, Excerpt excerpt, PrintWriter out) {
        new ReportText(face, excerpt, out).print();
    }

    private void print() {
        long days = ChronoUnit.DAYS.between(excerpt.from(), excerpt.until());
        String dates = When.dates(excerpt.from(), excerpt.until().minusDays(1));
        wrapped(dates + " · " + LengthText.of(Duration.ofDays(days)), Style.PLAIN);
        List<Block> blocks = blocks();
        List<ReportRow> rows = new ArrayList<>();
        blocks.forEach(block -> rows.addAll(block.rows()));
        ReportTable table =
                new ReportTable(face, hasHolidays ? ReportRow.LABELS_WITH_HOLIDAYS : ReportRow.LABELS, rows, out);
        for (Block block : blocks) {
            out.println();
            print(block, table);
        }
        if (!rows.isEmpty()) {
            out.println();
            for (String line : LEGEND) {
                wrapped(line, Style.QUIET);
            }
            if (hasHolidays) {
                wrapped(HOLIDAYS, Style.QUIET);
            }
        }
        List<Outcome> orphans = excerpt.orphans();
        out.print(orphans.isEmpty() ? "" : "\n");
        OrphanText.print(face, orphans, out);
    }

    private List<Block> blocks() {
        Names names = Names.among(excerpt.people().values());
        Map<RotationId, StringBuilder> titles = titles();
        List<Block> blocks = new ArrayList<>();
        for (Map.Entry<RotationId, StringBuilder> title : titles.entrySet()) {
            Fairness fairness = Fairness.of(excerpt, title.getKey());
            List<ReportRow> rows = new ArrayList<>();
            for (Load load : fairness.people()) {
                rows.add(ReportRow.of(load, names.of(load.person()), fairness.longest(), hasHolidays));
            }
            blocks.add(new Block(SafeText.of(title.getValue().toString()), fairness, rows));
        }
        return blocks;
    }

    /** {@code Core Support hero = Secondary}, and so for each rotation that has a block. */
    private Map<RotationId, StringBuilder> titles() {
        Map<RotationId, StringBuilder> titles = new LinkedHashMap<>();
        for (RotationId id : excerpt.rotations()) {
            titles.put(id, new StringBuilder(excerpt.schedule().named(id)));
        }
        for (Plan.Part part : plan.parts()) {
            for (RotationSchedule same : part.same()) {
                titles.remove(same.id());
                RotationId root = plan.root(same).id();
                boolean isOfTeam = same.id().team().equals(root.team());
                String name =
                        isOfTeam ? same.rotation().name() : excerpt.schedule().named(same.id());
                Objects.requireNonNull(titles.get(root)).append(" = ").append(name);
            }
        }
        return titles;
    }

    private void print(Block block, ReportTable table) {
        wrapped(block.title(), Style.BOLD);
        Fairness fairness = block.fairness();
        if (fairness.people().isEmpty()) {
            wrapped("Nobody has anything of it in this time.", Style.PLAIN);
            return;
        }
        boolean hasGaps = fairness.onCall().compareTo(fairness.open()) < 0;
        Duration gaps = fairness.open().minus(fairness.onCall());
        wrapped(
                (hasGaps ? "gaps of " + LengthText.of(gaps) + ", " + fairness.coverage() + "% has somebody" : "no gaps")
                        + " · balance " + fairness.balance() + "% · spread " + LengthText.of(fairness.spread()),
                hasGaps ? Style.ALARM : Style.PLAIN);
        table.print(block.rows());
        for (ReportRow row : block.rows()) {
            row.sentences().forEach(sentence -> Sentences.below(face, sentence, out));
        }
    }

    private void wrapped(String text, Style style) {
        String indent = "";
        for (String line : face.width().flow(text, face.columns() - 2)) {
            out.println(indent + face.styled(style, line));
            indent = "  ";
        }
    }
}

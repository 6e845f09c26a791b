package rota.text;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rota.edit.Proposal;
import rota.rotation.Company;
import rota.rotation.RotationId;
import rota.rotation.SafeText;
import rota.rotation.Turn;
import rota.rotation.Turns;
import rota.rotation.Zone;

/** What an edit moves, as a table: each stretch, who has it before, and who after. */
final class ChangesText {

    private static final int BETWEEN = 2;
    /** More rows than that are not read but counted. */
    private static final int MOST_ROWS = 24;

    private final Face face;
    private final Proposal proposal;
    private final Company company;
    private final Instant now;

    ChangesText(Face face, Proposal proposal, Instant now) {
        this.face = face;
        this.proposal = proposal;
        this.company = proposal.after().company();
        this.now = now;
    }

    /** Prints a table for each rotation in which something moves, and a sentence if nothing does. */
    void print(PrintWriter out) {
        List<Moves> all = Moves.of(proposal);
        if (all.isEmpty()) {
            out.println("Nobody's shifts change.");
        }
        boolean first = true;
        for (Moves moves : all) {
            if (!first) {
                out.println();
            }
            first = false;
            print(moves, out);
        }
    }

    private void print(Moves moves, PrintWriter out) {
        Turns turns = proposal.after().rotation(moves.rotation()).turns();
        Clock clock = new Clock(turns, now);
        List<String[]> rows = new ArrayList<>();
        rows.add(new String[] {"", "", "before", "after"});
        for (Moves.Row row : moves.rows().subList(0, Math.min(moves.rows().size(), MOST_ROWS))) {
            Turn turn = turns.at(row.time().start());
            String week = turn == null ? "" : When.week(turn.from());
            rows.add(new String[] {week, clock.stretch(row.time()), name(row.before()), name(row.after())});
        }
        int week = widest(rows, 0);
        int stretch = widest(rows, 1);
        String title = title(moves, turns);
        int before = Math.max(face.cells(title), week + BETWEEN + stretch) + BETWEEN;
        int after = before + widest(rows, 2) + BETWEEN;
        boolean fits = after + widest(rows, 3) <= face.columns();
        if (!fits) {
            narrow(title, rows, out);
        } else {
            line(face.bold(title), face.cells(title), before, after, rows.get(0), true, out);
            for (String[] row : rows.subList(1, rows.size())) {
                String left = face.width().pad(row[0], week) + " ".repeat(BETWEEN) + row[1];
                line(left, face.cells(left), before, after, row, false, out);
            }
        }
        int more = moves.rows().size() - MOST_ROWS;
        if (more > 0) {
            out.println(face.quiet("… and " + more + " more"));
        }
    }

    private void line(String left, int cells, int before, int after, String[] row, boolean head, PrintWriter out) {
        out.print(left + " ".repeat(before - cells));
        out.print((head ? face.quiet(row[2]) : row[2]) + " ".repeat(after - before - face.cells(row[2])));
        out.println(head ? face.quiet(row[3]) : row[3]);
    }

    /** Where there is no room for columns, who has it before and after goes below each stretch. */
    private void narrow(String title, List<String[]> rows, PrintWriter out) {
        for (String line : face.width().flow(title, face.columns())) {
            out.println(face.bold(line));
        }
        for (String[] row : rows.subList(1, rows.size())) {
            for (String line : face.width().flow(row[0] + "  " + row[1], face.columns())) {
                out.println(line);
            }
            for (String line : face.width().flow(row[2] + " → " + row[3], face.columns() - 4)) {
                out.println("    " + line);
            }
        }
    }

    private String title(Moves moves, Turns turns) {
        RotationId id = moves.rotation();
        String title = SafeText.of(company.team(id.team()).name()) + " · "
                + SafeText.of(company.rotation(id).name());
        Zone zone = turns.zoneAt(now);
        String clock = zone.equals(company.zone()) ? "" : ", " + zone;
        List<String> followers = moves.followers(company);
        String follow = followers.isEmpty()
                ? ""
                : " (" + String.join(", ", followers) + (followers.size() == 1 ? " follows)" : " follow)");
        return title + follow + clock;
    }

    private int widest(List<String[]> rows, int column) {
        int widest = 0;
        for (String[] row : rows) {
            widest = Math.max(widest, face.cells(row[column]));
        }
        return widest;
    }

    private String name(@Nullable String person) {
        return person == null ? Names.NOBODY : Names.full(company.person(person));
    }
}

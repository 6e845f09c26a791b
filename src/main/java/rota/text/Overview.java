package rota.text;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rota.schedule.Excerpt;

/**
 * What a table shows, whatever it is printed as: blocks with a column a team, a rotation or a day, and a row a week.
 *
 * <p>The rules, all of which {@link OverviewMaker} follows:
 *
 * <ol>
 *   <li>A row is an ISO week that the dates touch. The row in which the first rotation's day of now lies is the current one.
 *   <li>A role that two or more teams have is a block, and its columns are the teams. What one team alone has stands in a
 *       block of that team. A rotation with turns shorter than a week is a block, and its columns are Monday to Sunday.
 *   <li>A rotation that is nothing but another one that is shown is no column; the heading names it.
 *   <li>A cell is the stretch from where the week's first turn begins, or where it would change hands if none does, to the
 *       same in the week after; in a block of days it is one day (rule R12). It names who has most of the stretch's
 *       first turn in the schedule shown; {@code GAP} or {@code nobody} only if no person has any; a dash if nothing is open.
 *   <li>Whatever else happens in a stretch is a note, one for each override and one for what is left: other people, gaps, an
 *       end. A new cadence is a note where it begins.
 *   <li>What all columns of a block have in common (hours, another handoff than the heading's) stands in its title; what
 *       they don't, under their headings.
 * </ol>
 *
 * <p>All texts are safe to print.
 *
 * @param heading the dates, the handoff and zone that the most columns have, and whether it is the base schedule
 * @param blocks the blocks, in the order in which their first rotations were asked for
 * @param warnings the overrides that do nothing, a sentence each
 */
public record Overview(String heading, List<Block> blocks, List<String> warnings) {

    /** Keeps copies of the lists. */
    public Overview {
        blocks = List.copyOf(blocks);
        warnings = List.copyOf(warnings);
    }

    /** The overview of an excerpt, in which the week of that instant is marked. */
    public static Overview of(Excerpt excerpt, Instant now) {
        return new OverviewMaker(excerpt, now).make();
    }

    /**
     * Columns that belong together, over the same weeks.
     *
     * @param title the role or the team
     * @param shared what all columns have in common, beyond the overview's heading
     * @param remarks the rotations that are no columns, because they are whatever another one is
     * @param columns the columns; none where all rotations are remarks
     * @param rows the weeks; each has as many cells as there are columns
     */
    public record Block(String title, List<String> shared, List<String> remarks, List<Column> columns, List<Row> rows) {

        /** Keeps copies of the lists. */
        public Block {
            shared = List.copyOf(shared);
            remarks = List.copyOf(remarks);
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A column.
     *
     * @param name the team, the rotation or the day
     * @param details what sets it apart from the other columns: its own name of the role, hours, another handoff
     */
    public record Column(String name, List<String> details) {

        /** Keeps a copy of the list. */
        public Column {
            details = List.copyOf(details);
        }
    }

    /**
     * A week.
     *
     * @param week its ISO number, {@code W04}
     * @param monday its Monday, {@code 19 Jan}
     * @param current whether it is the week of now
     * @param cells a cell for each column of the block
     */
    public record Row(String week, String monday, boolean current, List<Cell> cells) {

        /** Keeps a copy of the list. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * Who has a stretch.
     *
     * @param text a name, or a word for nobody
     * @param style how much it stands out
     * @param notes what else is to be said of it
     * @param inline text that says the same as the text and all its notes, or null if that would be too much
     */
    public record Cell(
            String text,
            Style style,
            List<Note> notes,
            @Nullable String inline) {

        /** Keeps a copy of the list. */
        public Cell {
            notes = List.copyOf(notes);
        }
    }

    /**
     * Something to be said below the table. The same override is the same note in every cell.
     *
     * @param text what happens
     * @param kind {@code cover} or {@code swap}; empty where no override is behind it
     * @param override the id of the override; empty where there is none
     */
    public record Note(String text, String kind, String override) {}
}

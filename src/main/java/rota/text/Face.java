package rota.text;

/**
 * What the reader's terminal can do.
 *
 * @param columns how many cells a line has
 * @param colour whether it shows colours and bold
 * @param width how many cells a text takes
 */
public record Face(int columns, boolean colour, Width width) {

    /** The columns of a terminal that doesn't say, and of a file or pipe. */
    public static final int USUAL_COLUMNS = 80;

    /** A file or a pipe: 80 columns, no colour. */
    public static final Face PLAIN = new Face(USUAL_COLUMNS, false, Width.SIMPLE);

    /** A line is never taken for narrower than this; what needs more runs over. */
    private static final int FEWEST_COLUMNS = 24;

    /** Takes fewer than 24 columns for 24. */
    public Face {
        columns = Math.max(columns, FEWEST_COLUMNS);
    }

    /** The text in that style; the text itself where the terminal shows none. */
    public String styled(Style style, String text) {
        return !colour || style == Style.PLAIN || text.isEmpty()
                ? text
                : "\u001b[" + style.code + "m" + text + "\u001b[0m";
    }

    /** The text in bold. */
    public String bold(String text) {
        return styled(Style.BOLD, text);
    }

    /** The text so that it steps back. */
    public String quiet(String text) {
        return styled(Style.QUIET, text);
    }

    /** The text as a warning. */
    public String warning(String text) {
        return styled(Style.WARNING, text);
    }

    /** The text as an alarm. */
    public String alarm(String text) {
        return styled(Style.ALARM, text);
    }

    /** How many cells the text takes; it must not be styled yet. */
    public int cells(String text) {
        return width.of(text);
    }
}

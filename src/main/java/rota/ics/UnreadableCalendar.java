package rota.ics;

/** A calendar that can't be read, or not as it is meant. */
public final class UnreadableCalendar extends Exception {

    private static final long serialVersionUID = 1L;

    /** The line it is about, counted from 1; 0 if it is about the whole. */
    private final int line;

    /** A calendar in which something is wrong on a line. */
    UnreadableCalendar(int line, String what) {
        super(what);
        this.line = line;
    }

    /** A calendar that is wrong as a whole. */
    UnreadableCalendar(String what) {
        this(0, what);
    }

    /**
     * What is wrong, and what would be right, as a sentence without a full stop.
     *
     * @param name how the calendar is called
     */
    public String sentence(String name) {
        return (line == 0 ? name + " " : "line " + line + " of " + name + ": ") + getMessage();
    }
}

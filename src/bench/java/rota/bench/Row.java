package rota.bench;

/** A line of the table. */
sealed interface Row {

    /** What it is called there. */
    String name();

    /**
     * A command that runs in turn with another one.
     *
     * @param reference what it is held against; where there is nothing, the command itself, which shows how far two runs of the
     *     same lie apart
     * @param size how many times as much it has to do as the reference; 0 where that is not the question
     */
    record Measured(String name, Command command, Command reference, double size) implements Row {}

    /**
     * A command that cannot be run here.
     *
     * @param reason part of a sentence
     */
    record Skipped(String name, String reason) implements Row {}

    static Row of(String name, Command command, Command reference) {
        return new Measured(name, command, reference, 0);
    }
}

package rota.yaml;

import java.util.List;

/** One thing to write into one file, worked out from an edit; how it is done depends on how the file is written. */
interface Step {

    /** The place of the file among the roster's. */
    int file();

    /** Writes it. */
    void take(Sheet sheet) throws Awkward;

    /** The part of the file that it is in: people, teams or overrides. */
    String section();

    /** What it alters, for a message: {@code the list of overrides}. */
    String subject();

    /** Where in the file somebody would write it by hand: {@code under overrides:}. */
    String where();

    /** What they would write there. */
    List<String> lines();
}

package rota.bench;

import java.io.IOException;
import java.util.List;

/** Rows that answer one question. */
interface Section {

    /** What is measured, in a few words. */
    String subject();

    /** What its commands are held against, in a word or two. */
    String reference();

    /** Writes what its commands read, and tells which they are. */
    List<Row> rows() throws IOException, InterruptedException, Failed;
}

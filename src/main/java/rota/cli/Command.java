package rota.cli;

import java.io.IOException;
import rota.yaml.InvalidRoster;
import rota.yaml.UnreadableRoster;

/** Something that {@code rota} can be told to do. */
interface Command {

    /** What may stand on its line. */
    Syntax syntax();

    /**
     * Does it and prints the answer.
     *
     * @return the exit code
     * @throws UsageError if the line asks for something that can't be
     */
    int run(Rota rota, Said said) throws InvalidRoster, UnreadableRoster, IOException;
}

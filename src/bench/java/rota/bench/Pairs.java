package rota.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs a row's command and its reference in turn, so that whatever else the machine does meanwhile falls on both. */
final class Pairs {

    /** After this time a row has only as many runs as it must have. */
    private static final long ENOUGH_NANOS = 30_000_000_000L;

    private static final int LEAST = 3;

    private final Runner runner;
    private final Progress progress;
    private final int most;
    /** The memory of each command that was looked at. */
    private final Map<Command, Long> seen = new HashMap<>();

    /** @param most how often a command is run */
    Pairs(Runner runner, Progress progress, int most) {
        this.runner = runner;
        this.progress = progress;
        this.most = most;
    }

    Figures of(Row.Measured row) throws IOException, InterruptedException, Failed {
        progress.at(row.name());
        long referenceMemory = look(row.reference());
        long memory = look(row.command());
        List<double[]> pairs = new ArrayList<>();
        long start = System.nanoTime();
        while (pairs.size() < most && (pairs.size() < LEAST || System.nanoTime() - start < ENOUGH_NANOS)) {
            progress.at(row.name() + ", run " + (pairs.size() + 1) + " of " + most);
            pairs.add(pairs.size() % 2 == 0 ? pair(row) : turned(row));
        }
        return Figures.of(pairs, memory, referenceMemory);
    }

    /** Once is enough for what many rows are held against. */
    private long look(Command command) throws IOException, InterruptedException, Failed {
        Long memory = seen.get(command);
        if (memory == null) {
            memory = runner.look(command);
            seen.put(command, memory);
        }
        return memory;
    }

    private double[] pair(Row.Measured row) throws IOException, InterruptedException, Failed {
        double reference = runner.time(row.reference());
        return new double[] {reference, runner.time(row.command())};
    }

    /** Every second time the other one is first, since to be the second may be an advantage. */
    private double[] turned(Row.Measured row) throws IOException, InterruptedException, Failed {
        double command = runner.time(row.command());
        return new double[] {runner.time(row.reference()), command};
    }
}

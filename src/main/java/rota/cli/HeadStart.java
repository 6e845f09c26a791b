package rota.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import rota.rotation.RotationId;
import rota.schedule.OnCall;
import rota.schedule.Schedule;
import rota.yaml.InvalidRoster;
import rota.yaml.RosterReader;

/**
 * Reads a tiny roster on another processor while this one still makes sense of the command line, so that what reading needs
 * is loaded when the real one comes. Nothing is kept of it; the program answers the same without.
 */
final class HeadStart {

    private static final String TINY = "teams: {a: {rotations: {b: {start: 2026-01-05, order: [c, d]}}}}\n";

    private final Thread thread;

    private HeadStart() {
        // A class rather than a lambda: it is all about not waiting.
        thread = new Thread("head start") {
            @Override
            public void run() {
                try {
                    Schedule schedule = Schedule.of(
                            RosterReader.read("", TINY.getBytes(UTF_8)).roster());
                    OnCall.at(schedule.rotation(new RotationId("a", "b")), Instant.EPOCH);
                } catch (InvalidRoster e) {
                    throw new IllegalStateException(e);
                }
            }
        };
        thread.setDaemon(true);
    }

    /** Begins, and goes on beside the caller. */
    static HeadStart begin() {
        HeadStart headStart = new HeadStart();
        headStart.thread.start();
        return headStart;
    }

    /** Waits until it is done, since two threads that load the same would only wait for each other. */
    void await() {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package rota.ics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes numbered pieces in several threads and hands them over in the order of their numbers, whichever is ready first. Whoever
 * takes them makes some too while the next one is not ready, so that one thread needs no other, and no more are made ahead
 * than there are places for.
 *
 * <pre>{@code
 * try (Conveyor<Events> conveyor = new Conveyor<>(rotations, makers, places)) {
 *     for (int i = 0; i < rotations; i++) {
 *         write(conveyor.next());
 *     }
 * }
 * }</pre>
 *
 * @param <P> what a piece is made in, which is used again for a later one
 */
final class Conveyor<P> implements AutoCloseable {

    /** Makes one piece after the other; each thread has its own. */
    interface Maker<P> {

        /** Makes the piece of that number in a place that has an older one in it, or none. */
        void make(int number, P place);
    }

    private static final int NONE = -1;

    private final int count;
    private final Maker<P> own;
    private final List<P> places;
    /** Which piece is ready in each place, and what went wrong with it. */
    private final int[] ready;

    private final @Nullable Throwable[] failures;
    private final List<Thread> threads = new ArrayList<>();
    /** The piece handed over last, whose place is in use until the next is asked for. */
    private int taken = NONE;
    /** The first piece that nobody has begun to make. */
    private int next;

    private boolean isClosed;

    /**
     * Begins.
     *
     * @param count how many pieces there will be, numbered from 0
     * @param makers one for each thread, the first of them for the one that takes the pieces
     * @param places where pieces are made
     */
    Conveyor(int count, List<? extends Maker<P>> makers, List<P> places) {
        this.count = count;
        this.own = makers.get(0);
        this.places = List.copyOf(places);
        this.ready = new int[places.size()];
        this.failures = new Throwable[places.size()];
        Arrays.fill(ready, NONE);
        for (Maker<P> maker : makers.subList(1, makers.size())) {
            Thread thread = new Helper(maker);
            try {
                thread.start();
            } catch (OutOfMemoryError noMoreThreads) {
                break; // those that there are do all of it
            }
            threads.add(thread);
        }
    }

    private final class Helper extends Thread {
        private final Maker<P> maker;

        Helper(Maker<P> maker) {
            super("rota-conveyor");
            this.maker = maker;
            setDaemon(true);
        }

        @Override
        public void run() {
            try {
                for (int number = begun(); number != NONE; number = begun()) {
                    make(maker, number);
                }
            } catch (InterruptedException unwanted) {
                interrupt(); // whoever takes the pieces makes the rest
            }
        }
    }

    /** The next piece, which is good until the one after it is asked for; whatever failed while it was made is thrown here. */
    P next() {
        int wanted = release();
        try {
            for (int number = begunUnlessReady(wanted); number != NONE; number = begunUnlessReady(wanted)) {
                make(own, number);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while others work", interrupted);
        }
        Throwable failure = failures[place(wanted)];
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure instanceof RuntimeException exception) {
            throw exception;
        }
        return places.get(place(wanted));
    }

    private int place(int number) {
        return number % places.size();
    }

    private void make(Maker<P> maker, int number) {
        Throwable failure = null;
        try {
            maker.make(number, places.get(place(number)));
        } catch (RuntimeException | Error thrown) {
            failure = thrown;
        }
        made(number, failure);
    }

    /** Gives back the place of the piece before, and returns the number of the next. */
    private synchronized int release() {
        notifyAll();
        return ++taken;
    }

    private synchronized void made(int number, @Nullable Throwable failure) {
        failures[place(number)] = failure;
        ready[place(number)] = number;
        notifyAll();
    }

    /** The number of a piece that the caller is to make while another is not ready; none once that is. */
    private synchronized int begunUnlessReady(int wanted) throws InterruptedException {
        while (ready[place(wanted)] != wanted) {
            if (mayBegin()) {
                return next++;
            }
            wait();
        }
        return NONE;
    }

    /** The number of a piece that the caller is to make, as soon as there is a place for one; none if there won't be. */
    private synchronized int begun() throws InterruptedException {
        while (!isClosed && next < count) {
            if (mayBegin()) {
                return next++;
            }
            wait();
        }
        return NONE;
    }

    private boolean mayBegin() {
        return next < count && next < Math.max(taken, 0) + places.size();
    }

    /** Lets nobody begin another piece, and waits for those who are at one. */
    @Override
    public void close() {
        stop();
        for (Thread thread : threads) {
            join(thread);
        }
    }

    private synchronized void stop() {
        isClosed = true;
        notifyAll();
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

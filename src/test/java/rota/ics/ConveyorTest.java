package rota.ics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class ConveyorTest {

    private static final class Place {
        private int number;
    }

    /** Hands over so many pieces, and says which came in which order. */
    private static List<Integer> order(int count, int threads, Conveyor.Maker<Place> maker) {
        List<Integer> order = new ArrayList<>();
        try (Conveyor<Place> conveyor = conveyor(count, threads, maker)) {
            for (int i = 0; i < count; i++) {
                order.add(conveyor.next().number);
            }
        }
        return order;
    }

    private static Conveyor<Place> conveyor(int count, int threads, Conveyor.Maker<Place> maker) {
        List<Conveyor.Maker<Place>> makers = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            makers.add(maker);
            places.add(new Place());
        }
        places.add(new Place());
        return new Conveyor<>(count, makers, places);
    }

    private static List<Integer> numbers(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1,   1
            1,   7
            2,   2
            100, 1
            100, 2
            100, 7
            """)
    void piecesComeInTheOrderOfTheirNumbersHoweverLongEachTakes(int count, int threads) {
        List<Integer> order = order(count, threads, (number, place) -> {
            // Every third takes long, so that those behind it are ready first.
            LockSupport.parkNanos(number % 3 == 0 ? 2_000_000 : 0);
            place.number = number;
        });
        assertThat(order).isEqualTo(numbers(count));
    }

    @Test
    void otherThreadsMakePiecesWhileOneIsMadeHere() {
        CountDownLatch second = new CountDownLatch(1);
        List<Integer> order = order(2, 2, (number, place) -> {
            place.number = number;
            if (number == 0) {
                await(second);
            } else {
                second.countDown();
            }
        });
        assertThat(order).containsExactly(0, 1);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    @Test
    void noMoreAreMadeAheadThanThereArePlaces() {
        AtomicInteger begun = new AtomicInteger();
        try (Conveyor<Place> conveyor = conveyor(100, 2, (number, place) -> {
            begun.incrementAndGet();
            place.number = number;
        })) {
            for (int i = 0; i < 100; i++) {
                assertThat(conveyor.next().number).isEqualTo(i);
                LockSupport.parkNanos(100_000);
                assertThat(begun.get()).isLessThanOrEqualTo(i + 3);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void whatFailsIsToldInItsTurnWhoeverMadeIt(int threads) {
        List<Integer> before = new ArrayList<>();
        try (Conveyor<Place> conveyor = conveyor(50, threads, (number, place) -> {
            place.number = number;
            if (number >= 20) {
                throw new IllegalStateException("no " + number);
            }
        })) {
            assertThatThrownBy(() -> {
                        for (int i = 0; i < 50; i++) {
                            before.add(conveyor.next().number);
                        }
                    })
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("no 20");
        }
        assertThat(before).isEqualTo(numbers(20));
    }

    @Test
    void anErrorIsToldToo() {
        try (Conveyor<Place> conveyor = conveyor(5, 2, (number, place) -> {
            throw new StackOverflowError();
        })) {
            assertThatThrownBy(conveyor::next).isInstanceOf(StackOverflowError.class);
        }
    }

    @Test
    void whoStopsEarlyLeavesNobodyAtWork() {
        AtomicInteger working = new AtomicInteger();
        try (Conveyor<Place> conveyor = conveyor(1000, 4, (number, place) -> {
            working.incrementAndGet();
            LockSupport.parkNanos(100_000);
            place.number = number;
            working.decrementAndGet();
        })) {
            assertThat(conveyor.next().number).isZero();
        }
        assertThat(working.get()).isZero();
    }
}

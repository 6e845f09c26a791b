package rota.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            9-10 | 9  | true  | the start is inside
            9-10 | 10 | false | the end is not
            9-10 | 8  | false | before
            9-9  | 9  | false | an empty one contains nothing
            """)
    void itIsHalfOpen(String interval, long hour, boolean inside, String why) {
        assertThat(interval(interval).contains(hour(hour))).as(why).isEqualTo(inside);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            9-12 | 11-14 | 11-12 | true  | part
            9-12 | 10-11 | 10-11 | true  | one inside the other
            9-12 | 12-14 | 12-12 | false | they only touch
            9-12 | 13-14 | 13-13 | false | they are apart
            9-12 | 10-10 | 10-10 | false | an empty one
            """)
    void twoOverlapWhereAnInstantIsInBoth(String a, String b, String both, boolean overlap, String why) {
        assertThat(interval(a).intersection(interval(b))).as(why).isEqualTo(interval(both));
        assertThat(interval(a).overlaps(interval(b))).as(why).isEqualTo(overlap);
        assertThat(interval(b).overlaps(interval(a))).as(why).isEqualTo(overlap);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            9-10 10-11       | 9-11       | those that touch are one
            12-13 9-10       | 9-10 12-13 | sorted
            9-14 10-11 13-15 | 9-15       | one inside another
            9-9 10-11        | 10-11      | empty ones vanish
            """)
    void aUnionIsSortedAndDisjoint(String intervals, String union, String why) {
        assertThat(Interval.union(intervals(intervals))).as(why).isEqualTo(intervals(union));
    }

    @Test
    void nothingTogetherIsNothing() {
        assertThat(Interval.union(List.of())).isEmpty();
    }

    private static List<Interval> intervals(String intervals) {
        return Arrays.stream(intervals.split(" ")).map(IntervalTest::interval).collect(Collectors.toList());
    }

    private static Interval interval(String interval) {
        String[] hours = interval.split("-", -1);
        return new Interval(hour(Long.parseLong(hours[0])), hour(Long.parseLong(hours[1])));
    }

    private static Instant hour(long hour) {
        return Instant.EPOCH.plusSeconds(hour * 3600);
    }
}

package rota.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rota.rotation.Interval;
import rota.rotation.RotationId;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The data of a page, read again as a browser reads it: by their description alone. */
final class ReadPage {

    /** A shift as the page knows it; {@code turn} tells those of one turn from those of another. */
    record PageShift(
            Interval time,
            @Nullable String person,
            @Nullable String base,
            @Nullable String instead,
            boolean agreed,
            @Nullable String reason,
            int turn) {}

    final Map<String, Object> data;

    @SuppressWarnings("unchecked")
    ReadPage(String json) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            data = (Map<String, Object>) value(parser);
        }
    }

    private static @Nullable Object value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, Object> fields = new HashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    fields.put(name, value(parser));
                }
                yield fields;
            }
            case START_ARRAY -> {
                List<Object> items = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(value(parser));
                }
                yield items;
            }
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case VALUE_NULL -> null;
            default -> throw new AssertionError("a page has no " + parser.currentToken());
        };
    }

    /** A field that is a list. */
    @SuppressWarnings("unchecked")
    List<Object> list(String name) {
        return (List<Object>) data.get(name);
    }

    /** The rotation at a place. */
    @SuppressWarnings("unchecked")
    Map<String, Object> rotation(int place) {
        return (Map<String, Object>) list("rotations").get(place);
    }

    RotationId id(int place) {
        Map<String, Object> rotation = rotation(place);
        int team = ((Long) rotation.get("team")).intValue();
        return new RotationId((String) named("teams", team), (String) rotation.get("id"));
    }

    private Object named(String list, int place) {
        return ((List<?>) list(list).get(place)).get(0);
    }

    List<PageShift> shifts(int place) {
        if (rotation(place).containsKey("as")) {
            return shifts(((Long) rotation(place).get("as")).intValue());
        }
        List<PageShift> shifts = new ArrayList<>();
        long end = (Long) data.get("from");
        int turn = 0;
        for (Object each : (List<?>) rotation(place).get("turns")) {
            for (Object shift : (List<?>) each) {
                List<Long> numbers =
                        ((List<?>) shift).stream().map(Long.class::cast).toList();
                long start = end + numbers.get(0);
                end = start + numbers.get(1);
                shifts.add(
                        shift(new Interval(Instant.ofEpochSecond(start), Instant.ofEpochSecond(end)), numbers, turn));
            }
            turn++;
        }
        return shifts;
    }

    private PageShift shift(Interval time, List<Long> numbers, int turn) {
        String person = person(numbers.get(2));
        if (numbers.size() == 3) {
            return new PageShift(time, person, person, null, false, null, turn);
        }
        int reason = numbers.get(6).intValue();
        return new PageShift(
                time,
                person,
                person(numbers.get(3)),
                person(numbers.get(4)),
                numbers.get(5) == 1,
                reason < 0 ? null : (String) list("reasons").get(reason),
                turn);
    }

    private @Nullable String person(long place) {
        return place < 0 ? null : (String) named("people", (int) place);
    }
}

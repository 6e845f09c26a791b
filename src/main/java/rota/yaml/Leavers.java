package rota.yaml;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rota.rotation.Turn;
import rota.rotation.Turns;
import rota.yaml.Node.Sequence;

/** Finds orders that still name somebody who has left. */
final class Leavers {

    private final Reading reading;
    private final People people;

    Leavers(Reading reading, People people) {
        this.reading = reading;
        this.people = people;
    }

    /**
     * An order from a date on.
     *
     * @param from the first date
     * @param order the people
     * @param node where it stands
     */
    record Span(LocalDate from, List<String> order, Node node) {}

    /** Tells of each person who is in an order at a time when they have left; the spans follow one another. */
    void refuse(List<Span> spans, @Nullable LocalDate end, Turns turns) {
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            LocalDate until = i + 1 < spans.size() ? spans.get(i + 1).from : end;
            for (int place = 0; place < span.order.size(); place++) {
                String person = span.order.get(place);
                LocalDate left = people.left(person);
                if (left != null && (until == null || left.isBefore(until))) {
                    Node node = span.node instanceof Sequence list
                                    && place < list.items().size()
                            ? list.items().get(place)
                            : span.node;
                    reading.mistakes.add(node, "has-left", sentence(person, left, span, turns));
                }
            }
        }
    }

    private static String sentence(String person, LocalDate left, Span span, Turns turns) {
        String gone = "'" + person + "' has left on " + left + ", but is in this order ";
        if (!span.from.isBefore(left)) {
            return gone + "from " + span.from + " on; take '" + person + "' out of it";
        }
        Turn running = turns.at(turns.dayStart(left));
        LocalDate from = running == null ? left : running.from();
        if (span.order.size() == 1) {
            return gone + "then; end the rotation with 'end: " + from + "', or add a change with another order";
        }
        StringBuilder others = new StringBuilder();
        for (String other : span.order) {
            if (!other.equals(person)) {
                others.append(others.length() == 0 ? "" : ", ").append(other);
            }
        }
        return gone + "then; add under changes: {from: " + from + ", order: [" + others + "]}";
    }
}

package rota.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import rota.edit.Proposal;
import rota.edit.Reordered;
import rota.rotation.Interval;
import rota.rotation.RotationId;
import rota.rotation.SafeText;
import rota.rotation.Turn;
import rota.schedule.Difference;
import rota.schedule.RotationSchedule;
import rota.schedule.Schedule;

/** What to send to those whose coming turns move because somebody joins or leaves: the order, and their next turns. */
final class ReorderedMessages {

    /** So many of somebody's next turns are named. */
    private static final int MOST_NAMED = 3;

    private final Reordered reordered;
    private final Schedule after;
    private final Names names;
    private final Instant now;

    private ReorderedMessages(Reordered reordered, Instant now) {
        this.reordered = reordered;
        this.after = reordered.proposal().after();
        this.names = Names.among(after.company().people().values());
        this.now = now;
    }

    /** One for each person concerned, the joiner or leaver first. */
    static List<Messages.Message> of(Reordered reordered, Instant now) {
        ReorderedMessages messages = new ReorderedMessages(reordered, now);
        Set<String> people = new LinkedHashSet<>(Set.of(reordered.person()));
        Proposal proposal = reordered.proposal();
        for (Difference change : proposal.changes()) {
            Messages.add(people, change.before());
            Messages.add(people, change.after());
        }
        List<Messages.Message> sentences = new ArrayList<>();
        for (String person : people) {
            List<String> parts = messages.parts(person);
            if (!parts.isEmpty()) {
                String text = messages.names.of(person) + ": " + String.join(". ", parts) + ".";
                sentences.add(new Messages.Message(person, text));
            }
        }
        return sentences;
    }

    private List<String> parts(String person) {
        List<String> parts = new ArrayList<>();
        Set<RotationId> told = new LinkedHashSet<>();
        for (Reordered.NewOrder order : reordered.orders()) {
            if (told.add(order.rotation()) && (isConcerned(person, order.rotation()) || isIts(person, order))) {
                parts.add(text(person, theirs(person, order)));
            }
        }
        for (Moves moves : Moves.of(reordered.proposal())) {
            if (told.add(moves.rotation()) && isConcerned(person, moves.rotation())) {
                Instant from = moves.rows().get(0).time().start();
                parts.add(SafeText.of(after.named(moves.rotation())) + ": " + turns(person, moves.rotation(), from));
            }
        }
        return parts;
    }

    private boolean isConcerned(String person, RotationId rotation) {
        for (Difference change : reordered.proposal().changes()) {
            boolean theirs = person.equals(change.before()) || person.equals(change.after());
            if (theirs && change.rotation().equals(rotation)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIts(String person, Reordered.NewOrder order) {
        return order.order().contains(person) != order.was().contains(person);
    }

    /** The order that matters to the person: the first of the rotation's new ones that has them, else the first. */
    private Reordered.NewOrder theirs(String person, Reordered.NewOrder first) {
        for (Reordered.NewOrder order : reordered.orders()) {
            if (order.rotation().equals(first.rotation()) && order.order().contains(person)) {
                return order;
            }
        }
        return first;
    }

    private String text(String person, Reordered.NewOrder order) {
        RotationSchedule rotation = after.rotation(order.rotation());
        Clock clock = new Clock(rotation.turns(), now);
        List<String> people = new ArrayList<>();
        for (String id : order.order()) {
            people.add(names.of(id));
        }
        return "From " + clock.date(order.from()) + " the order of " + SafeText.of(after.named(order.rotation()))
                + " is " + String.join(", ", people) + "; "
                + turns(person, order.rotation(), rotation.turns().dayStart(order.from()));
    }

    private String turns(String person, RotationId id, Instant from) {
        RotationSchedule rotation = after.rotation(id);
        Clock clock = new Clock(rotation.turns(), now);
        Instant begin = from.isBefore(now) ? now : from;
        Instant year = rotation.turns().dayStart(rotation.turns().dateAt(begin).plusYears(1));
        List<String> dates = new ArrayList<>();
        for (Turn turn : rotation.turns().touching(Interval.between(begin, year))) {
            boolean begins = !turn.time().start().isBefore(begin);
            if (begins && dates.size() < MOST_NAMED && person.equals(rotation.holder(turn))) {
                dates.add(clock.date(turn.from()));
            }
        }
        if (dates.isEmpty()) {
            return "you have no turn of it then";
        }
        return (dates.size() == 1 ? "your next turn then begins on " : "your next turns then begin on ")
                + String.join(", ", dates);
    }
}

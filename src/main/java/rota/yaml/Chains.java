package rota.yaml;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import rota.rotation.RotationId;

/** Which rotation leads to which, by following or by escalation, and whether that ends anywhere. */
final class Chains {

    /** How many rotations may follow one another. */
    static final int LONGEST = 32;

    private static final int MOST_SPELLED_OUT = 8;

    private final Mistakes mistakes;
    private final String verb;
    private final Map<RotationId, Link> links = new LinkedHashMap<>();
    private final Set<RotationId> endless = new HashSet<>();

    private record Link(RotationId to, Node node) {}

    /**
     * @param verb what one rotation does to the next, like {@code follows}
     */
    Chains(Mistakes mistakes, String verb) {
        this.mistakes = mistakes;
        this.verb = verb;
    }

    void add(RotationId from, RotationId to, Node node) {
        links.put(from, new Link(to, node));
    }

    /** Tells of each circle once, at the first of its rotations. */
    void refuseCircles() {
        Map<RotationId, RotationId> walkOf = new HashMap<>();
        for (RotationId start : links.keySet()) {
            RotationId at = start;
            while (links.containsKey(at) && !walkOf.containsKey(at)) {
                walkOf.put(at, start);
                at = to(at);
            }
            if (start.equals(walkOf.get(at)) && links.containsKey(at)) {
                refuseCircle(firstOfCircle(at));
            }
        }
    }

    /** The one of the circle's rotations that stands first in the file. */
    private RotationId firstOfCircle(RotationId member) {
        Set<RotationId> members = new HashSet<>();
        for (RotationId at = member; at != null && members.add(at); at = to(at)) {}
        endless.addAll(members);
        for (RotationId candidate : links.keySet()) {
            if (members.contains(candidate)) {
                return candidate;
            }
        }
        return member;
    }

    private void refuseCircle(RotationId first) {
        Link link = links.get(first);
        if (link == null) {
            return;
        }
        if (first.equals(link.to)) {
            mistakes.add(link.node, "circle", first + " " + verb + " itself; name another rotation, or delete this");
            return;
        }
        StringBuilder circle = new StringBuilder();
        circle.append(first).append(' ').append(verb).append(' ');
        RotationId at = link.to;
        for (int told = 0; !at.equals(first) && told < MOST_SPELLED_OUT; told++) {
            circle.append(at).append(", which ").append(verb).append(' ');
            at = to(at);
        }
        circle.append(at.equals(first) ? first.toString() : "others, and so back");
        mistakes.add(link.node, "circle", circle + ": a circle; one of them must not");
    }

    /** Tells of each chain that is longer than 32, unless a circle is why. */
    void refuseLong() {
        for (Map.Entry<RotationId, Link> one : links.entrySet()) {
            int length = 0;
            RotationId at = one.getKey();
            while (links.containsKey(at) && !endless.contains(at) && length <= LONGEST) {
                at = to(at);
                length++;
            }
            if (length > LONGEST) {
                mistakes.add(
                        one.getValue().node,
                        "long-chain",
                        one.getKey() + " is the end of a chain of more than " + LONGEST
                                + " rotations that follow one another; follow one of the first directly");
            }
        }
    }

    private RotationId to(RotationId from) {
        Link link = links.get(from);
        return link == null ? from : link.to;
    }
}

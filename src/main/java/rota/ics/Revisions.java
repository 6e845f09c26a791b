package rota.ics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which of several versions of an event counts: the one with the largest SEQUENCE (RFC 5545, 3.8.7.4). */
final class Revisions {

    private static final int LONGEST_NUMBER = 9;

    private Revisions() {}

    /** The events among these blocks, without those of which a newer version is among them too. */
    static List<Block> newest(List<Block> blocks) {
        Map<String, Integer> newest = new HashMap<>();
        for (Block block : blocks) {
            newest.merge(key(block), number(block), Math::max);
        }
        List<Block> events = new ArrayList<>();
        for (Block block : blocks) {
            // Some programs give all of their events one UID: these are no versions of each other.
            if (block.name().equals("VEVENT") && number(block) == newest.getOrDefault(key(block), 0)) {
                events.add(block);
            }
        }
        return events;
    }

    private static String key(Block block) {
        ContentLine uid = block.property("UID");
        ContentLine instead = block.property("RECURRENCE-ID");
        return uid == null ? "line " + block.line() : uid.value() + "\n" + (instead == null ? "" : instead.value());
    }

    private static int number(Block block) {
        String number = block.word("SEQUENCE");
        boolean isNumber = !number.isEmpty()
                && number.length() <= LONGEST_NUMBER
                && number.chars().allMatch(Revisions::isDigit);
        return isNumber ? Integer.parseInt(number) : 0;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}

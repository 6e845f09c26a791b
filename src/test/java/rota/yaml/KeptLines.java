package rota.yaml;

import java.util.List;

/** Compares two texts line by line. */
final class KeptLines {

    private KeptLines() {}

    /** How many lines of a text are not in another one, in the same succession. */
    static int lost(String before, String after) {
        List<String> old = before.lines().toList();
        List<String> now = after.lines().toList();
        int first = 0;
        while (first < Math.min(old.size(), now.size()) && old.get(first).equals(now.get(first))) {
            first++;
        }
        int last = 0;
        while (last < Math.min(old.size(), now.size()) - first
                && old.get(old.size() - 1 - last).equals(now.get(now.size() - 1 - last))) {
            last++;
        }
        List<String> left = old.subList(first, old.size() - last);
        return left.size() - common(left, now.subList(first, now.size() - last));
    }

    private static int common(List<String> old, List<String> now) {
        int[] row = new int[now.size() + 1];
        for (String line : old) {
            int[] next = new int[now.size() + 1];
            for (int j = 0; j < now.size(); j++) {
                next[j + 1] = line.equals(now.get(j)) ? row[j] + 1 : Math.max(row[j + 1], next[j]);
            }
            row = next;
        }
        return row[now.size()];
    }
}

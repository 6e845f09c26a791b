package rota.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Changes the keys and values of a roster by lot: what comes out is often wrong, and sometimes another roster. */
final class RandomMistakes {

    private static final List<String> KEYS = split("""
            timezone, handoff, uid-domain, site, reasons, include, ledger, holidays, people, teams, overrides, name, email, hours, \
            handles, away, left, rotations, start, order, turn, changes, end, follows, pick, escalates-to, links, duties, events, \
            first, made, swap, cover, days, times, out, in, id, why, undone, forced, from, through, until, at, by, ics, strat, \
            ana, Ana, me, 1, a b""");
    private static final List<String> WORDS = split("""
            2026-01-05, 2026-02-29, 2028-02-29, 2026-13-01, 2026-04-31, 1899-12-31, 1900-01-01, 2026-1-5, 05/01/2026, \
            2026-01-05T09:00, 2026-01-20T10:12:00Z, 2026-01-20 10:12:00.5+01:00, 2026-01-20T24:00Z, 2026-01-20t10:12:00z, \
            2026-01-20T10:12+19:00, 2026-01-20T10:12:00.1234567891Z, monday 09:00, Mon 9:00, Thu 09:00, noon, 09:00, 25:00, \
            mon-fri, Sat-tue, mon-mon, Sunday - sun, mon-Fri 09:00-17:00, Mon - Fri 09:00 - 24:00, fri 20:00 - mon 08:00, \
            fri-sat 20:00 - mon 08:00, always, Always, daily, daily 22:00-06:00, daily-fri, weekdays, 1 week, 2 Weeks, 0 weeks, \
            0007 days, 520 days, 521 days, 2weeks, a week, UTC, GMT+2, Europe/London, +01:00, EST, ana, ben, me, nobody, Ana, \
            ana ruiz, 1, true, 2026, core/hero, web/hero, hero, a/b/c, me/hero, a@b.example, a@b@c, https://x.example/rota, \
            HTTP://x.example, https:///x, ftp://x.example, private, public, next, same, timed, all-day, , two\nlines, \
            ../x, /x, a/../x, x/y.ics, ~x, c:x, [x], ./, x.example, a_b""");

    private final SplittableRandom random;
    private final List<Map<String, Object>> maps = new ArrayList<>();
    private final List<List<Object>> lists = new ArrayList<>();

    private RandomMistakes(Object file, SplittableRandom random) {
        this.random = random;
        collect(file);
    }

    private static List<String> split(String list) {
        return List.of(list.split(", ", -1));
    }

    /** Changes something, in one place or several. */
    static void make(Map<String, Object> file, SplittableRandom random) {
        do {
            new RandomMistakes(file, random).change();
        } while (random.nextInt(3) == 0);
    }

    @SuppressWarnings("unchecked")
    private void collect(Object value) {
        if (value instanceof Map) {
            Map<String, Object> map = (Map<String, Object>) value;
            maps.add(map);
            map.values().forEach(this::collect);
        } else if (value instanceof List) {
            List<Object> list = (List<Object>) value;
            lists.add(list);
            list.forEach(this::collect);
        }
    }

    private void change() {
        Map<String, Object> map = one(maps);
        if (random.nextInt(4) == 0 && !lists.isEmpty()) {
            change(one(lists));
        } else if (map.isEmpty() || random.nextInt(4) == 0) {
            map.put(one(KEYS), value());
        } else {
            String key = one(List.copyOf(map.keySet()));
            switch (random.nextInt(4)) {
                case 0 -> map.remove(key);
                case 1 -> rename(map, key, one(KEYS));
                default -> map.put(key, value());
            }
        }
    }

    private void change(List<Object> list) {
        int at = random.nextInt(list.size() + 1);
        if (at == list.size()) {
            list.add(item());
            return;
        }
        switch (random.nextInt(3)) {
            case 0 -> list.remove(at);
            case 1 -> list.add(list.get(at));
            default -> list.set(at, item());
        }
    }

    /** Under its old key's place, so that the rest of the file stays as it was. */
    private static void rename(Map<String, Object> map, String key, String name) {
        Map<String, Object> old = new LinkedHashMap<>(map);
        map.clear();
        old.forEach((each, value) -> map.put(each.equals(key) ? name : each, value));
    }

    private Object item() {
        return random.nextInt(4) == 0 ? new LinkedHashMap<String, Object>(Map.of(one(KEYS), one(WORDS))) : one(WORDS);
    }

    private Object value() {
        return switch (random.nextInt(7)) {
            case 0 -> new ArrayList<>();
            case 1 -> new LinkedHashMap<>();
            case 2 -> new ArrayList<Object>(List.of(one(WORDS)));
            default -> item();
        };
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}

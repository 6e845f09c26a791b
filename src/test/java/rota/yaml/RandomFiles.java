package rota.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import rota.testing.RandomRosters;
import rota.testing.RosterYaml;

/** Random rosters in files of random layouts, some with a file for one of the teams. */
final class RandomFiles {

    private static final List<String> REASONS = List.of(
            "moving house", "ill since monday", "it's \"odd\": yes # no", "- no list", "🎉 wedding", "école à 9 h");

    private final SplittableRandom random;

    private RandomFiles(SplittableRandom random) {
        this.random = random;
    }

    /** The roster of a seed; null where its dates or times are none that a file can have. */
    static @Nullable ReadRoster of(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        String plain = RosterYaml.of(RandomRosters.of(seed).roster());
        try {
            RosterReader.read("rotations.yaml", plain.getBytes(UTF_8));
        } catch (InvalidRoster odd) {
            return null;
        }
        return new RandomFiles(random).laidOut(plain);
    }

    private ReadRoster laidOut(String plain) {
        Map<String, Object> file = map(values(Tree.of(new Source("plain", plain), new Mistakes())));
        vary(file);
        if (oneIn(4) && canDoWithoutPeople(file)) {
            file.remove("people");
            return read(Map.of("rotations.yaml", RandomLayout.of(file, random)));
        }
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, Object> included = random.nextInt(4) == 0 ? split(file) : null;
        if (included != null) {
            file.put("include", List.of("teams/*.yaml"));
        }
        texts.put("rotations.yaml", RandomLayout.of(file, random));
        if (included != null) {
            texts.put("teams/web.yaml", RandomLayout.of(included, random));
        }
        return read(texts);
    }

    /** The roster of texts, by the names of their files. */
    static ReadRoster read(Map<String, String> texts) {
        Reading reading = new Reading();
        List<@Nullable Node> trees = new ArrayList<>();
        texts.forEach((name, text) -> trees.add(RosterFile.tree(name, text.getBytes(UTF_8), reading.mistakes)));
        try {
            return RosterReader.read(reading, trees, List.of());
        } catch (InvalidRoster wrong) {
            throw new AssertionError(Rosters.lines(wrong) + "\n" + texts, wrong);
        }
    }

    /** Whether everybody whom the overrides name is in an order; if not, the overrides go, half of the time. */
    private boolean canDoWithoutPeople(Map<String, Object> file) {
        if (oneIn(2)) {
            file.remove("overrides");
        }
        Map<String, Object> without = new LinkedHashMap<>(file);
        without.remove("people");
        String text = RandomLayout.of(without, new SplittableRandom(0));
        try {
            RosterReader.read("rotations.yaml", text.getBytes(UTF_8));
            return true;
        } catch (InvalidRoster unknownPeople) {
            return false;
        }
    }

    /** What stands in a file: maps, lists, and texts as they are written. */
    static Object values(@Nullable Node node) {
        if (node instanceof Node.Mapping mapping) {
            Map<String, Object> values = new LinkedHashMap<>();
            mapping.entries().forEach(entry -> values.put(entry.key().text(), values(entry.value())));
            return values;
        }
        if (node instanceof Node.Sequence list) {
            List<Object> values = new ArrayList<>();
            list.items().forEach(item -> values.add(values(item)));
            return values;
        }
        return node instanceof Node.Scalar scalar ? scalar.text() : "";
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(@Nullable Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Map<String, Object> parent, String key) {
        return (List<Object>) parent.getOrDefault(key, new ArrayList<>());
    }

    /** Leaves out what need not be there, puts empty things where something can be, and gives reasons. */
    private void vary(Map<String, Object> file) {
        for (Object person : map(file.get("people")).values()) {
            varyPerson(map(person));
        }
        for (Object override : list(file, "overrides")) {
            if (oneIn(3)) {
                map(override).remove("id");
            }
            if (oneIn(2)) {
                map(override).put("why", REASONS.get(random.nextInt(REASONS.size())));
            }
        }
        if (oneIn(6)) {
            file.remove("overrides");
        }
        if (!file.containsKey("overrides") && oneIn(2)) {
            file.put("overrides", new ArrayList<>());
        }
        if (oneIn(4)) {
            Object overrides = file.remove("overrides");
            Object teams = file.remove("teams");
            if (overrides != null) {
                file.put("overrides", overrides);
            }
            file.put("teams", teams);
        }
    }

    private void varyPerson(Map<String, Object> person) {
        if (oneIn(3)) {
            Object left = person.get("left");
            person.clear();
            if (left != null) {
                person.put("left", left);
            }
        }
        if (!person.containsKey("away") && oneIn(4)) {
            person.put("away", new ArrayList<>());
        }
    }

    private boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    /** Takes what is the team web's out of a file; null if the roster has no such team. */
    private @Nullable Map<String, Object> split(Map<String, Object> file) {
        Object web = map(file.get("teams")).remove("web");
        if (web == null) {
            return null;
        }
        Map<String, Object> included = new LinkedHashMap<>();
        if (oneIn(2)) {
            Map<String, Object> people = new LinkedHashMap<>();
            for (String id : List.of("ana", "ben", "chi")) {
                people.put(id, map(file.get("people")).remove(id));
            }
            included.put("people", people);
        }
        included.put("teams", new LinkedHashMap<>(Map.of("web", web)));
        List<Object> overrides = new ArrayList<>(list(file, "overrides"));
        overrides.removeIf(each -> !isOf("web/", map(each)));
        if (!overrides.isEmpty()) {
            list(file, "overrides").removeAll(overrides);
            included.put("overrides", overrides);
        }
        return included;
    }

    private static boolean isOf(String team, Map<String, Object> override) {
        return (String.valueOf(override.get("cover")) + override.get("swap"))
                .replace("null", "")
                .startsWith(team);
    }
}

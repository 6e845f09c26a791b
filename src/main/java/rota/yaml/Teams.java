package rota.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rota.rotation.Handoff;
import rota.rotation.Rotation;
import rota.rotation.RotationId;
import rota.rotation.Team;
import rota.rotation.Zone;
import rota.yaml.Node.Entry;
import rota.yaml.Node.Mapping;
import rota.yaml.Node.Scalar;

/**
 * The teams of all files, and whether a name is one of their rotations.
 *
 * <pre>
 * teams:
 *   core:
 *     name: Core Analytics
 *     rotations: {support-hero: {start: 2026-01-05, order: [ana, ben, chi]}}
 * </pre>
 */
final class Teams {

    /** The smallest roster, for whoever has none yet. */
    static final String SMALLEST =
            "teams: {core: {rotations: {support-hero: {start: 2026-01-05, order: [ana, ben, chi]}}}}";

    private static final List<String> KEYS = List.of("name", "timezone", "handoff", "rotations");
    private static final String EXAMPLE = "rotations: {support-hero: {start: 2026-01-05, order: [ana, ben, chi]}}";

    /** How many rotations a message lists. */
    private static final int MOST_LISTED = 5;

    private final Reading reading;
    private final Map<String, Block> teams = new LinkedHashMap<>();

    Teams(Reading reading) {
        this.reading = reading;
    }

    /**
     * A team before it is read.
     *
     * @param key its key
     * @param id its id, or one in its place if the key is none
     * @param body what stands under it
     * @param rotations its rotations by what their keys say
     * @param isWhole whether its rotations could be read
     */
    record Block(Scalar key, String id, Mapping body, Map<String, Entry> rotations, boolean isWhole) {}

    /** Takes the teams of one file. */
    void declare(Mapping file) {
        Entry under = file.entry("teams");
        Mapping block = under == null ? null : reading.shapes.mapping("teams", under.value(), SMALLEST);
        if (under != null && block == null) {
            reading.mistakes.hideNames();
        }
        for (Entry entry : block == null ? List.<Entry>of() : block.entries()) {
            Block first = teams.get(entry.key().text());
            if (first != null) {
                reading.mistakes.add(
                        entry.key(),
                        "duplicate-team",
                        "the team " + Quoted.of(first.key.text()) + " is given twice, first at " + first.key.place()
                                + "; keep one");
                reading.mistakes.hideNames();
            } else {
                declare(entry);
            }
        }
    }

    private void declare(Entry entry) {
        String id = entry.key().text();
        boolean isId = reading.texts.isId(entry.key(), id);
        Mapping body = reading.shapes.mapping(id, entry.value(), id + ": {" + EXAMPLE + "}");
        if (body != null) {
            reading.shapes.allow(body, "a team", KEYS);
        }
        Entry under = body == null ? null : body.entry("rotations");
        Mapping rotations = under == null ? null : reading.shapes.mapping("rotations", under.value(), EXAMPLE);
        if (body != null
                && (reading.shapes.isMissing(body, "rotations")
                        || (rotations != null && rotations.entries().isEmpty()))) {
            reading.mistakes.add(
                    under == null ? entry.key() : under.key(), "missing-key", "a team needs rotations: " + EXAMPLE);
        }
        Map<String, Entry> byId = new LinkedHashMap<>();
        for (Entry rotation : rotations == null ? List.<Entry>of() : rotations.entries()) {
            byId.put(rotation.key().text(), rotation);
        }
        if (isId) {
            reading.places.team(id, entry.key());
        }
        Mapping known = body == null
                ? new Mapping(
                        entry.key().source(), entry.key().at(), entry.key().end(), List.of())
                : body;
        teams.put(id, new Block(entry.key(), isId ? id : "team", known, byId, !byId.isEmpty()));
    }

    /** All of them, in the file's order. */
    Iterable<Block> blocks() {
        return teams.values();
    }

    /** Whether no file has one. */
    boolean areNone() {
        return teams.isEmpty();
    }

    /** The teams with their rotations. */
    List<Team> read(TopLevel top, Rotations rotations) {
        List<Team> read = new ArrayList<>(teams.size());
        for (Block team : teams.values()) {
            String name = reading.texts.name(team.body, team.id, false);
            Zone zone = reading.zones.optional(team.body);
            Handoff handoff = reading.cadences.handoff(team.body);
            List<Rotation> own =
                    rotations.read(team, zone == null ? top.zone() : zone, handoff(team.body, handoff, top));
            read.add(new Team(team.id, name, own));
        }
        return read;
    }

    /** The team's own handoff or else the file's; null if it can't be known, because what stands there is wrong. */
    private @Nullable Handoff handoff(Mapping body, @Nullable Handoff own, TopLevel top) {
        return own != null || !reading.shapes.isMissing(body, "handoff") ? own : top.handoff();
    }

    /** The file that has the team; null if there is no such team. */
    @Nullable
    Source fileOf(String team) {
        Block block = teams.get(team);
        return block == null ? null : block.key.source();
    }

    /**
     * The rotation that a text names; null if there is none, which is then a mistake.
     *
     * @param team the team of a rotation that is named alone; null if its team must be named
     */
    @Nullable
    RotationId named(String key, Node node, @Nullable String team) {
        String text = reading.shapes.text(key, node, key + ": core/support-hero");
        if (text == null) {
            return null;
        }
        int slash = text.indexOf('/');
        if (slash < 0 && team == null) {
            reading.mistakes.add(
                    node,
                    "unknown-rotation",
                    "'" + key + "' names a team and a rotation, like core/support-hero, not " + Quoted.of(text)
                            + elsewhere(text));
            return null;
        }
        String teamId = slash < 0 && team != null ? team : text.substring(0, Math.max(0, slash));
        return named(node, text, teamId, text.substring(slash + 1));
    }

    private @Nullable RotationId named(Node node, String text, String team, String rotation) {
        Block block = teams.get(team);
        Entry found = block == null ? null : block.rotations.get(rotation);
        if (block != null && found != null) {
            return isId(team) && isId(rotation) ? new RotationId(team, rotation) : null;
        }
        if (reading.mistakes.hidesNames() || (block != null && !block.isWhole)) {
            return null;
        }
        if (isMeant(block == null ? team : rotation, block == null ? teams.keySet() : block.rotations.keySet())) {
            return null;
        }
        if (block == null) {
            reading.mistakes.add(
                    node,
                    "unknown-team",
                    "no team " + Quoted.of(team) + " in teams" + reading.mistakes.suggestion(team, teams.keySet()));
        } else {
            String near = reading.mistakes.suggestion(rotation, block.rotations.keySet());
            reading.mistakes.add(
                    node,
                    "unknown-rotation",
                    "no rotation " + Quoted.of(rotation) + " in team " + team
                            + (near.isEmpty() ? others(block, text) : near));
        }
        return null;
    }

    /** Whether the id is what somebody meant by a key that is none, which is told already. */
    private static boolean isMeant(String id, Set<String> keys) {
        for (String key : keys) {
            if (!isId(key) && Texts.idLike(key).equals(id)) {
                return true;
            }
        }
        return false;
    }

    /** What could have been named instead: one of that name in another team, or else the team's first rotations. */
    private String others(Block team, String text) {
        String elsewhere = text.indexOf('/') < 0 ? elsewhere(text) : "";
        if (!elsewhere.isEmpty()) {
            return elsewhere;
        }
        StringBuilder names = new StringBuilder();
        int listed = 0;
        for (String rotation : team.rotations.keySet()) {
            if (listed == MOST_LISTED || !isId(rotation)) {
                break;
            }
            names.append(listed++ == 0 ? "; it has " : ", ").append(rotation);
        }
        int left = team.rotations.size() - listed;
        return listed == 0 || left == 0 ? names.toString() : names + " and " + left + " more";
    }

    /** Where else a rotation of that name is, if in one team only. */
    private String elsewhere(String rotation) {
        String found = "";
        for (Block block : teams.values()) {
            if (block.rotations.containsKey(rotation)) {
                if (!found.isEmpty()) {
                    return "";
                }
                found = "; did you mean '" + block.key.text() + "/" + rotation + "'?";
            }
        }
        return found;
    }

    private static boolean isId(String text) {
        return rota.rotation.Ids.isWellFormed(text) && !rota.rotation.Ids.isReserved(text);
    }
}

package rota.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rota.rotation.Cadence;
import rota.rotation.Follow;
import rota.rotation.Hours;
import rota.rotation.Rotation;
import rota.rotation.RotationId;
import rota.rotation.SafeText;
import rota.schedule.Excerpt;
import rota.schedule.RotationSchedule;

/** What stands above an overview, its blocks and their columns. */
final class Headings {

    /** More teams than this aren't named one by one where "all others" says the same. */
    private static final int MOST_NAMED = 5;

    private final Excerpt excerpt;
    private final Plan plan;
    /** The cadence whose handoff and zone the overview's heading tells: those of the most columns; null without columns. */
    private final @Nullable Cadence usual;

    Headings(Excerpt excerpt, Plan plan) {
        this.excerpt = excerpt;
        this.plan = plan;
        this.usual = usual(plan.columns());
    }

    private @Nullable Cadence usual(List<RotationSchedule> columns) {
        Map<String, Integer> count = new LinkedHashMap<>();
        for (RotationSchedule column : columns) {
            count.merge(handoffAndZone(cadence(column)), 1, Integer::sum);
        }
        Cadence usual = null;
        int most = 0;
        for (RotationSchedule column : columns) {
            int uses = Objects.requireNonNull(count.get(handoffAndZone(cadence(column))));
            if (uses > most) {
                most = uses;
                usual = cadence(column);
            }
        }
        return usual;
    }

    /** The cadence in force as the window begins, or the rotation if that is later. */
    private Cadence cadence(RotationSchedule rotation) {
        Instant start = rotation.turns().start();
        Instant from = excerpt.window(rotation).start();
        return rotation.turns().cadenceAt(from.isBefore(start) ? start : from);
    }

    private static String handoffAndZone(Cadence cadence) {
        return "handoff " + HandoffText.of(cadence) + " " + cadence.zone().id();
    }

    /** {@code 19 Jan – 15 Feb 2026 · handoff Monday 09:00 Europe/London}. */
    String overview() {
        LocalDate until = excerpt.until();
        boolean empty = excerpt.from().equals(until);
        String dates =
                empty ? "no days from " + When.dates(until, until) : When.dates(excerpt.from(), until.minusDays(1));
        return dates
                + (usual == null ? "" : " · " + handoffAndZone(usual))
                + (excerpt.base() ? " · base schedule" : "");
    }

    /** The role or the team; both, where a block is about one rotation. */
    String title(Plan.Part part) {
        RotationSchedule first = (part.columns().isEmpty() ? part.same() : part.columns()).get(0);
        RotationId id = first.id();
        return switch (part.kind()) {
            case ROLE -> plan.roleName(id.rotation());
            case TEAM -> teamName(id.team());
            case DAYS -> teamName(id.team()) + " " + name(first.rotation());
        };
    }

    /** What all columns of a block have in common; nothing if there is just one column. */
    List<String> shared(Plan.Part part) {
        if (part.columns().size() < 2) {
            return List.of();
        }
        List<String> shared = new ArrayList<>(facts(part.columns().get(0)));
        for (RotationSchedule column : part.columns()) {
            shared.retainAll(facts(column));
        }
        return shared;
    }

    /** What the overview's heading doesn't say of a rotation: its hours, and its handoff if that is another one. */
    List<String> facts(RotationSchedule rotation) {
        List<String> facts = new ArrayList<>();
        Cadence cadence = cadence(rotation);
        Follow follow = rotation.rotation().follow();
        boolean narrowed = follow != null
                && !follow.hours().isAlways()
                && rotation.rotation().onlyFollows();
        Hours hours = narrowed && follow != null ? follow.hours() : cadence.hours();
        if (!hours.isAlways()) {
            facts.add(hours.toString());
        }
        if (usual == null || !usual.zone().equals(cadence.zone())) {
            facts.add(handoffAndZone(cadence));
        } else if (!HandoffText.of(usual).equals(HandoffText.of(cadence))) {
            facts.add("handoff " + HandoffText.of(cadence));
        }
        return facts;
    }

    /** The column of a rotation, which names the rotations that are nothing but this one. */
    Overview.Column column(Plan.Part part, RotationSchedule rotation, List<String> shared) {
        List<String> details = new ArrayList<>(facts(rotation));
        details.removeAll(shared);
        String own = name(rotation.rotation());
        if (part.kind() == Plan.Kind.ROLE) {
            if (!own.equals(title(part))) {
                details.add(0, own);
            }
            return new Overview.Column(teamName(rotation.id().team()), details);
        }
        StringBuilder name = new StringBuilder(own);
        for (RotationSchedule same : part.same()) {
            if (plan.root(same) == rotation) {
                name.append(" = ").append(name(same.rotation()));
            }
        }
        return new Overview.Column(name.toString(), details);
    }

    /** {@code Core, Data, Billing: the support hero}, a remark for each rotation that others are. */
    List<String> remarks(Plan.Part part) {
        Map<String, List<String>> followers = new LinkedHashMap<>();
        for (RotationSchedule same : part.same()) {
            RotationSchedule root = plan.root(same);
            boolean inHeading = part.kind() == Plan.Kind.TEAM && part.columns().contains(root);
            if (!inHeading) {
                String follower =
                        part.kind() == Plan.Kind.ROLE ? teamName(same.id().team()) : name(same.rotation());
                followers
                        .computeIfAbsent(leader(same, root), key -> new ArrayList<>())
                        .add(follower);
            }
        }
        List<String> remarks = new ArrayList<>();
        for (Map.Entry<String, List<String>> entry : followers.entrySet()) {
            List<String> names = entry.getValue();
            boolean all = part.kind() == Plan.Kind.ROLE && followers.size() == 1 && names.size() > MOST_NAMED;
            String everyone = part.columns().isEmpty() ? "all teams" : "all other teams";
            remarks.add((all ? everyone : String.join(", ", names)) + ": " + entry.getKey());
        }
        return remarks;
    }

    /** {@code the support hero} of the same team, {@code same as Data} for the same role, {@code Global Company hero}. */
    private String leader(RotationSchedule same, RotationSchedule root) {
        if (root.id().team().equals(same.id().team())) {
            return "the " + noun(root);
        }
        String team = teamName(root.id().team());
        boolean sameRole = root.id().rotation().equals(same.id().rotation());
        return sameRole ? "same as " + team : team + " " + name(root.rotation());
    }

    /** What the role is called in a sentence: a name as it is, a common noun without its capital. */
    private String noun(RotationSchedule rotation) {
        String name = plan.roleName(rotation.id().rotation());
        String words = rotation.id().rotation().replace('-', ' ');
        return name.toLowerCase(Locale.ROOT).equals(words) ? words : name;
    }

    private String teamName(String team) {
        return SafeText.of(excerpt.schedule().company().team(team).name());
    }

    private static String name(Rotation rotation) {
        return SafeText.of(rotation.name());
    }
}

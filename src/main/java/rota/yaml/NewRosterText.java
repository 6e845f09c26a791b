package rota.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rota.rotation.Follow;
import rota.rotation.Person;

/** Writes a new roster: short, each key that is not plain with its comment, and nothing that isn't meant. */
final class NewRosterText {

    private static final int COMMENTS = 34;
    private static final int WIDEST_ORDER = 100;
    private static final int WEEKS_TO_JOIN = 6;

    /** Colleagues to come, for the example of one. */
    private static final List<String> JOINERS = List.of("Dee Larsen", "Eli Novak", "Fay Moreau", "Somebody New");

    private final NewRoster roster;
    private final List<String> lines = new ArrayList<>();

    NewRosterText(NewRoster roster) {
        this.roster = roster;
    }

    String text(@Nullable String schema) {
        if (schema != null) {
            lines.add("# yaml-language-server: $schema=" + schema);
        }
        introduction();
        head();
        people();
        lines.add("");
        lines.add("teams:");
        for (NewRoster.Crew crew : roster.crews()) {
            team(crew);
        }
        return String.join("\n", lines) + "\n";
    }

    private void introduction() {
        lines.addAll(List.of(
                "# Who is on call, and when. All that rota prints follows from this file; keep it in git, where changes are seen.",
                "#   rota generate        the coming weeks",
                "#   rota who             who is on call now",
                "#   rota swap, cover     what people agree on goes to the end of this file; the orders never change for it",
                "#   rota away            somebody can't: notes it, and says whom it concerns",
                "#   rota check           what is wrong, or will be",
                ""));
    }

    private void head() {
        add("timezone: " + roster.zone().id(), "where handoffs happen");
        add("handoff: " + roster.handoff(), "when turns change hands");
        String domain = "names the events in calendars; choose it before anybody subscribes, then keep it";
        String uidDomain = roster.uidDomain();
        if (uidDomain == null) {
            add("# uid-domain: rota.example.com", domain);
        } else {
            add("uid-domain: " + Quotes.ifNeeded(uidDomain, false), domain);
        }
        if (roster.site() != null) {
            add(
                    "site: " + Quotes.ifNeeded(roster.site(), false),
                    "where 'rota publish' is served, for links to subscribe");
        }
        lines.add("");
    }

    private void people() {
        add(
                "people:",
                "by the short names that commands take: rota next "
                        + roster.crews().get(0).people().get(0).id());
        lines.add("  # More that can be said of each: email, timezone, hours, away, handles");
        for (NewRoster.Crew crew : roster.crews()) {
            if (roster.crews().size() > 1) {
                lines.add("  # " + crew.name());
            }
            for (Person person : crew.people()) {
                Map<String, Draft> values = new LinkedHashMap<>();
                Draft.put(values, "name", person.name());
                Draft.put(values, "email", person.email());
                lines.addAll(Pen.USUAL.entry(2, person.id(), new Draft.Keys(values, false)));
            }
        }
    }

    private void team(NewRoster.Crew crew) {
        boolean isFirst = crew.equals(roster.crews().get(0));
        lines.add("  " + crew.id() + ":");
        lines.addAll(Pen.USUAL.entry(4, "name", new Draft.Prose(crew.name())));
        lines.add("    rotations:");
        lines.add("      " + NewRoster.HERO + ":");
        add("        name: Support hero", isFirst ? "what the team calls the role" : "");
        add("        start: " + roster.start(), isFirst ? "the first turn begins at the handoff on this date" : "");
        add("        turn: 1 week", "");
        order(crew);
        if (isFirst) {
            joiner(crew);
        }
        if (roster.secondary() != null) {
            add("        escalates-to: " + NewRoster.SECONDARY, isFirst ? "whom to turn to" : "");
            lines.add("      " + NewRoster.SECONDARY + ":");
            secondary(roster.secondary(), isFirst);
        }
    }

    private void order(NewRoster.Crew crew) {
        List<Draft.Word> order = crew.people().stream()
                .map(person -> new Draft.Word(person.id()))
                .toList();
        List<String> onOneLine = Pen.USUAL.entry(8, "order", new Draft.Items(order, false));
        boolean isLong = onOneLine.get(0).length() > WIDEST_ORDER;
        lines.addAll(isLong ? Pen.USUAL.entry(8, "order", new Draft.Items(order, true)) : onOneLine);
    }

    private void joiner(NewRoster.Crew crew) {
        List<String> taken = roster.crews().stream()
                .flatMap(each -> each.people().stream())
                .map(Person::id)
                .toList();
        Stream<String> free = JOINERS.stream().filter(name -> !taken.contains(idOf(name)));
        String joiner = free.findFirst().orElse(JOINERS.get(0));
        lines.add("        # A new colleague takes turns from a date on, and nobody's turn before it moves:");
        lines.add("        #   rota join " + idOf(joiner) + " " + crew.id() + " --from "
                + roster.start().plusWeeks(WEEKS_TO_JOIN) + " --name '" + joiner + "'");
    }

    private static String idOf(String name) {
        return Texts.idLike(name.substring(0, name.indexOf(' ')));
    }

    private void secondary(Follow.Pick pick, boolean isFirst) {
        add("        name: Secondary", "");
        boolean isSame = pick == Follow.Pick.SAME;
        add(
                "        follows: " + NewRoster.HERO,
                isFirst && isSame ? "the same person, through every swap and cover" : "");
        if (!isSame) {
            add(
                    "        pick: next",
                    isFirst ? "whoever is the hero after this one, and so knows the week to take over" : "");
        }
    }

    private void add(String line, String comment) {
        int pad = Math.max(2, COMMENTS - line.length());
        lines.add(comment.isEmpty() ? line : line + " ".repeat(pad) + "# " + comment);
    }
}

package rota.yaml;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rota.yaml.Node.Entry;
import rota.yaml.Node.Mapping;
import rota.yaml.Node.Scalar;

/**
 * The calendars that the roster names, and those of public holidays by the names that the top file gives them.
 *
 * <pre>
 * holidays: {england: england.ics, spain: calendars/spain.ics}
 * </pre>
 */
final class NamedCalendars {

    /** How an absence is written that a calendar knows. */
    static final String ABSENCE = "away: [{ics: ana-holidays.ics}]";

    private static final String GIVEN = "holidays: {england: england.ics}";
    private static final String USED = "holidays: england";
    private static final String SEVERAL = "holidays: [england, {ics: own.ics}]";

    private final Reading reading;
    /** The paths of the calendars of public holidays, by their names. */
    private final Map<String, String> holidays = new HashMap<>();

    private final Set<String> given = new HashSet<>();
    private final List<CalendarFile> files = new ArrayList<>();
    /** The folder of the top file; empty where that is the current one. */
    private final Path folder;

    /** Takes those that the top file names for everybody. */
    NamedCalendars(Reading reading, Mapping top) {
        this.reading = reading;
        this.folder = folder(top);
        Entry under = top.entry("holidays");
        Mapping names = under == null ? null : reading.shapes.mapping("holidays", under.value(), GIVEN);
        for (Entry entry : names == null ? List.<Entry>of() : names.entries()) {
            String name = entry.key().text();
            given.add(name);
            String path = path(name, entry.value(), GIVEN);
            if (reading.texts.isId(entry.key(), name) && path != null) {
                holidays.put(name, path);
            }
        }
    }

    private static Path folder(Node file) {
        Path parent = Path.of(file.source().name).getParent();
        return parent == null ? Path.of("") : parent;
    }

    /** All of them, each as often as it is named, in the order of their places in these files. */
    List<CalendarFile> in(List<Mapping> roster) {
        if (files.isEmpty()) {
            return files;
        }
        List<Source> sources = new ArrayList<>();
        roster.forEach(file -> sources.add(file.source()));
        files.sort(Comparator.comparingInt(
                        (CalendarFile file) -> sources.indexOf(file.node().source()))
                .thenComparingInt(file -> file.node().at()));
        return files;
    }

    /** The calendar of {@code {ics: ana-holidays.ics}}; null if that is wrong. */
    @Nullable
    String ics(Mapping mapping, String example) {
        Entry entry = mapping.entry("ics");
        return entry == null ? null : path("ics", entry.value(), example);
    }

    /** The calendars of a person's public holidays. */
    List<String> holidays(String id, Mapping person) {
        Entry under = person.entry("holidays");
        List<String> calendars = new ArrayList<>();
        if (under == null || under.value().isNothing()) {
            return calendars;
        }
        reading.places.holidays(id, under.value());
        List<Node> items = under.value() instanceof Scalar
                ? List.of(under.value())
                : reading.shapes.items("holidays", under.value(), SEVERAL);
        for (Node item : items) {
            String calendar = item instanceof Mapping own ? ownHolidays(own) : named(item);
            if (calendar != null && !calendars.contains(calendar)) {
                calendars.add(calendar);
            }
        }
        return calendars;
    }

    private @Nullable String ownHolidays(Mapping own) {
        reading.shapes.allow(own, "a calendar of holidays", List.of("ics"));
        if (reading.shapes.isMissing(own, "ics")) {
            reading.mistakes.add(own, "missing-key", "a calendar of holidays needs 'ics', like {ics: own.ics}");
        }
        return ics(own, SEVERAL);
    }

    private @Nullable String named(Node node) {
        String name = reading.shapes.text("holidays", node, USED);
        if (name != null && !given.contains(name) && !reading.mistakes.hidesNames()) {
            reading.mistakes.add(
                    node,
                    "unknown-holidays",
                    given.isEmpty()
                            ? "no holidays " + Quoted.of(name)
                                    + "; name their calendar at the top level of the top file, like " + GIVEN
                            : "no holidays " + Quoted.of(name) + " at the top level of the top file"
                                    + reading.mistakes.suggestion(name, given));
        }
        return name == null ? null : holidays.get(name);
    }

    /** A path below the folder of the top file, taken from one that is relative to the file it stands in. */
    private @Nullable String path(String key, Node node, String example) {
        String text = reading.texts.line(key, node, example);
        if (text == null) {
            return null;
        }
        if (!Includes.staysBelow(text)) {
            reading.mistakes.add(
                    node,
                    "calendar",
                    Quoted.of(text) + " is not below the folder of this file; write for example " + example);
            return null;
        }
        Path path = folder(node).resolve(text).normalize();
        String name = folder.normalize().relativize(path).toString().replace('\\', '/');
        files.add(new CalendarFile(name, folder, node));
        return name;
    }
}

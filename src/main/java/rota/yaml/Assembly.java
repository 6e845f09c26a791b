package rota.yaml;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rota.override.Entry;
import rota.override.Roster;
import rota.rotation.Company;
import rota.rotation.Team;
import rota.yaml.Node.Mapping;

/** Puts the roster together from the trees of its files, the top file first. */
final class Assembly {

    private static final List<String> KEYS = List.of(
            "timezone",
            "handoff",
            "uid-domain",
            "site",
            "include",
            "ledger",
            "reasons",
            "holidays",
            "people",
            "teams",
            "overrides");
    private static final List<String> INCLUDED_KEYS = List.of("people", "teams", "overrides");

    private final Reading reading;
    private final List<Mapping> files = new ArrayList<>();
    private final List<Mapping> overrideFiles = new ArrayList<>();
    private @Nullable Path ledger;
    private List<CalendarFile> calendars = List.of();

    Assembly(Reading reading) {
        this.reading = reading;
    }

    /** Takes the tree of a file, or null for one that can't be parsed; gives it back as the mapping that it must be. */
    @Nullable
    Mapping add(@Nullable Node tree, boolean included) {
        Mapping file = tree == null ? null : root(tree, included);
        if (file == null) {
            reading.mistakes.hideNames();
            return null;
        }
        if (included) {
            refuseTopKeys(file);
        } else {
            reading.shapes.allow(file, "a roster", KEYS);
            if (reading.shapes.isMisspelt(file, "people") || reading.shapes.isMisspelt(file, "teams")) {
                reading.mistakes.hideNames();
            }
        }
        files.add(file);
        return file;
    }

    /** Says which folder the ledger is kept in. */
    void keepLedgerIn(Path folder) {
        ledger = folder;
    }

    /** Takes the tree of a file in the ledger's folder, or null for one that can't be parsed. */
    void addOverride(@Nullable Node tree) {
        if (tree instanceof Mapping mapping) {
            overrideFiles.add(mapping);
        } else if (tree != null) {
            String sentence = tree.isNothing()
                    ? "this file of the ledger is empty; delete it, or write an override"
                    : "a file of the ledger is one override";
            reading.mistakes.add(
                    tree,
                    tree.isNothing() ? "empty-override" : "wrong-shape",
                    sentence + ", like: " + Overrides.FILE_EXAMPLE);
        }
    }

    private @Nullable Mapping root(Node tree, boolean included) {
        if (tree.isNothing() && !included) {
            reading.mistakes.add(tree, "no-teams", "this roster is empty; the smallest one is: " + Teams.SMALLEST);
            return null;
        }
        if (tree.isNothing()) {
            return new Mapping(tree.source(), tree.at(), tree.end(), List.of());
        }
        if (tree instanceof Mapping mapping) {
            return mapping;
        }
        reading.mistakes.add(tree, "wrong-shape", "a roster is made of keys and values, like: " + Teams.SMALLEST);
        return null;
    }

    private void refuseTopKeys(Mapping file) {
        for (Node.Entry entry : file.entries()) {
            String key = entry.key().text();
            if (KEYS.contains(key) && !INCLUDED_KEYS.contains(key)) {
                reading.mistakes.add(
                        entry.key(),
                        "top-file-only",
                        "'" + key + "' stands in the top file only; an included file has teams, people and overrides");
            } else if (!INCLUDED_KEYS.contains(key)) {
                String misplaced = Keys.misplaced(key, "a roster");
                reading.mistakes.add(
                        entry.key(),
                        "unknown-key",
                        misplaced == null
                                ? "unknown key " + Quoted.of(key) + " in an included file"
                                        + Suggestion.of(key, INCLUDED_KEYS)
                                : misplaced);
            }
        }
    }

    /**
     * The roster.
     *
     * @throws InvalidRoster if there were any mistakes, now or before
     */
    ReadRoster roster() throws InvalidRoster {
        if (!files.isEmpty()) {
            Roster roster = assemble(files.get(0));
            if (reading.mistakes.count() == 0) {
                RosterFiles read = new RosterFiles(files, overrideFiles, ledger, reading.folders);
                return new ReadRoster(roster, reading.places, read, calendars);
            }
        }
        throw new InvalidRoster(reading.mistakes.inOrder(), reading.mistakes.count());
    }

    private Roster assemble(Mapping topFile) {
        TopLevel top = TopLevel.of(topFile, reading);
        NamedCalendars named = new NamedCalendars(reading, topFile);
        People people = new People(reading, top.zone(), named);
        Teams teams = new Teams(reading);
        for (Mapping file : files) {
            people.declare(file);
            teams.declare(file);
        }
        calendars = named.in(files);
        if (teams.areNone() && !reading.mistakes.hidesNames()) {
            reading.mistakes.add(
                    topFile, "no-teams", "this roster has no teams; the smallest one is: " + Teams.SMALLEST);
        }
        takePeopleFromOrders(teams, people);
        Rotations rotations = new Rotations(reading, teams, people);
        List<Team> read = teams.read(top, rotations);
        rotations.checkChains();
        Overrides overrides = new Overrides(reading, teams, rotations, people);
        for (Mapping file : files) {
            overrides.declare(file);
        }
        for (Mapping file : overrideFiles) {
            overrides.declareFile(file);
        }
        List<Entry> entries = overrides.read();
        return new Roster(
                new Company(
                        top.zone(),
                        top.handoff() == null ? TopLevel.USUAL : top.handoff(),
                        top.uidDomain(),
                        top.site(),
                        top.publicReasons(),
                        people.all(),
                        read),
                entries);
    }

    private static void takePeopleFromOrders(Teams teams, People people) {
        for (Teams.Block team : teams.blocks()) {
            for (Node.Entry rotation : team.rotations().values()) {
                if (rotation.value() instanceof Mapping body) {
                    people.takeFrom(body);
                    Node.Entry changes = body.entry("changes");
                    if (changes != null && changes.value() instanceof Node.Sequence list) {
                        for (Node change : list.items()) {
                            if (change instanceof Mapping dated) {
                                people.takeFrom(dated);
                            }
                        }
                    }
                }
            }
        }
    }
}

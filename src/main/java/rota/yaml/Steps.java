package rota.yaml;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import rota.edit.Edit;
import rota.edit.Edits;
import rota.override.Entry;
import rota.override.Roster;
import rota.rotation.Change;
import rota.rotation.Company;
import rota.rotation.OwnOrder;
import rota.rotation.Person;
import rota.rotation.Rotation;
import rota.rotation.RotationId;
import rota.yaml.Node.Mapping;

/** Works out what edits have to write, and into which file. */
final class Steps {

    private final RosterFiles files;
    private final boolean listsPeople;
    /** The files in reading order, those that are new among them, and how many overrides each has by now. */
    private final List<Holder> holders = new ArrayList<>();
    /** What the files said, and behind them the new ones, which say nothing yet. */
    private final List<Mapping> trees;

    private final List<Step> steps = new ArrayList<>();

    private Steps(RosterFiles files) {
        this.files = files;
        this.listsPeople = files.trees.stream().anyMatch(file -> file.entry("people") != null);
        this.trees = new ArrayList<>(files.trees);
        for (int i = 0; i < trees.size(); i++) {
            holders.add(new Holder(i, RosterFiles.overrides(trees.get(i)).size()));
        }
    }

    private record Holder(int file, int overrides) {}

    /** The steps, one after the other. */
    List<Step> inOrder() {
        return steps;
    }

    /** The files that the steps name by their places: those of the roster, and behind them new ones, which are still empty. */
    List<Mapping> files() {
        return trees;
    }

    /** The steps of the edits, one after the other. */
    static Steps of(ReadRoster read, List<Edit> edits) {
        Steps steps = new Steps(read.files());
        Company after = Edits.applied(read.roster(), edits).company();
        if (!steps.listsPeople && !isImplied(after)) {
            steps.steps.add(
                    new ListedEverybody(steps.fileOfFirst(edits), after.people().values()));
        }
        Roster now = read.roster();
        for (Edit edit : edits) {
            steps.add(edit, now);
            now = Edits.applied(now, List.of(edit));
        }
        return steps;
    }

    /** Whether the orders alone tell all that there is to tell of everybody. */
    private static boolean isImplied(Company company) {
        Set<String> named = new HashSet<>();
        for (Rotation rotation : company.rotations().values()) {
            OwnOrder own = rotation.own();
            if (own != null) {
                named.addAll(own.order());
                for (Change change : own.changes()) {
                    named.addAll(change.order() == null ? List.of() : change.order());
                }
            }
        }
        Collection<Person> people = company.people().values();
        return named.equals(company.people().keySet())
                && people.stream()
                        .allMatch(person -> person.equals(Person.named(person.id(), null, null, company.zone())));
    }

    /** The file of the first edit that is about a team, so that one file is enough; the top file if none is. */
    private int fileOfFirst(List<Edit> edits) {
        for (Edit edit : edits) {
            if (edit instanceof Edit.SetOrder order) {
                return files.indexOf(order.rotation().team());
            }
            if (edit instanceof Edit.AddPerson add) {
                return files.indexOf(add.team());
            }
        }
        return 0;
    }

    private void add(Edit edit, Roster now) {
        if (edit instanceof Edit.AddOverride add) {
            add(add);
        } else if (edit instanceof Edit.TakeBack back) {
            takeBack(back, now.overrides());
        } else if (edit instanceof Edit.SetOrder order) {
            RotationId id = order.rotation();
            steps.add(new OrderSet(files.indexOf(id.team()), order, own(now, id)));
        } else if (listsPeople && edit instanceof Edit.NoteAway note) {
            steps.add(new NotedAbsence(fileOfPerson(note.person()), note.person(), note.away()));
        } else if (listsPeople && edit instanceof Edit.AddPerson add) {
            steps.add(new AddedPerson(files.indexOf(add.team()), add.person()));
        }
    }

    private void add(Edit.AddOverride add) {
        if (add.name() != null) {
            Path path = Objects.requireNonNull(files.ledger()).resolve(add.name());
            holders.add(holderOf(add.place()), new Holder(trees.size(), 1));
            steps.add(new NewOverride(trees.size(), path, add.entry()));
            trees.add(new Mapping(new Source(path.toString(), ""), 0, 0, List.of()));
            return;
        }
        int file = files.indexOf(add.entry().rotation().team());
        steps.add(new AddedOverride(file, add.place() - before(file), add.entry()));
        holders.set(file, new Holder(file, holders.get(file).overrides + 1));
    }

    private static OwnOrder own(Roster roster, RotationId id) {
        OwnOrder own = roster.company().rotation(id).own();
        if (own == null) {
            throw new IllegalArgumentException(id + " has no order of its own");
        }
        return own;
    }

    /** How many overrides the first so many files have. */
    private int before(int holder) {
        int before = 0;
        for (Holder each : holders.subList(0, holder)) {
            before += each.overrides;
        }
        return before;
    }

    /** Which file has the override at a place; one more than there are for the place behind them all. */
    private int holderOf(int place) {
        int holder = 0;
        int before = 0;
        while (holder < holders.size() && before + holders.get(holder).overrides <= place) {
            before += holders.get(holder).overrides;
            holder++;
        }
        return holder;
    }

    private void takeBack(Edit.TakeBack back, List<Entry> ledger) {
        int place = 0;
        while (!ledger.get(place).id().equals(back.id())) {
            place++;
        }
        int holder = holderOf(place);
        steps.add(new TakenBack(holders.get(holder).file, place - before(holder), back.id(), back.undone()));
    }

    /** The file that lists the person, or to which an earlier step adds them. */
    private int fileOfPerson(String person) {
        for (Step step : steps) {
            if (step instanceof AddedPerson added && added.person().id().equals(person)) {
                return added.file();
            }
        }
        for (int i = 0; i < files.listed; i++) {
            Mapping people = RosterFiles.mapping(files.trees.get(i), "people");
            if (people != null && people.entry(person) != null) {
                return i;
            }
        }
        throw new IllegalArgumentException("no person '" + person + "'");
    }
}

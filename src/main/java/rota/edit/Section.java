package rota.edit;

import java.util.ArrayList;
import java.util.List;

/** Overrides that stand together, and among which a new one has its place. */
public sealed interface Section {

    /** How many of the roster's overrides come before them. */
    int from();

    /** How many of the roster's overrides come before those after them. */
    int until();

    /** The same after an override has been added to another section, or to this one. */
    Section after(Edit.AddOverride added, Section grown);

    /**
     * Those in the list of a file.
     *
     * @param file which of the roster's files has them, counted from 0
     * @param from how many of the roster's overrides come before them
     * @param until how many come before those after them
     */
    record Listed(int file, int from, int until) implements Section {

        @Override
        public Section after(Edit.AddOverride added, Section grown) {
            if (!(grown instanceof Listed list) || list.file > file) {
                return this;
            }
            return new Listed(file, list.file == file ? from : from + 1, until + 1);
        }
    }

    /**
     * Those in the ledger's folder, which come behind all lists, in the order of the names of their files.
     *
     * @param from how many overrides stand in lists
     * @param names the names of their files, in order
     */
    record Ledger(int from, List<String> names) implements Section {

        /** Keeps a copy of the list. */
        public Ledger {
            names = List.copyOf(names);
        }

        @Override
        public int until() {
            return from + names.size();
        }

        @Override
        public Section after(Edit.AddOverride added, Section grown) {
            if (added.name() == null) {
                return new Ledger(from + 1, names);
            }
            List<String> more = new ArrayList<>(names);
            more.add(added.place() - from, added.name());
            return new Ledger(from, more);
        }
    }
}

package rota.yaml;

import java.nio.file.Path;
import java.util.List;
import rota.override.Entry;

/**
 * One more override in a file of its own, in the ledger's folder.
 *
 * @param file the place of the file, behind those that there are
 * @param path the file, as messages give it
 * @param entry the override
 */
record NewOverride(int file, Path path, Entry entry) implements Step {

    @Override
    public void take(Sheet sheet) throws Awkward {
        sheet.begin(OverrideDraft.of(entry));
    }

    @Override
    public String section() {
        return "overrides";
    }

    @Override
    public String subject() {
        return "the ledger's folder";
    }

    @Override
    public String where() {
        return "a new file";
    }

    @Override
    public List<String> lines() {
        return Pen.USUAL.keys(0, OverrideDraft.of(entry).values());
    }
}

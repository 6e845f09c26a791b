package rota.yaml;

import java.util.List;
import rota.override.Entry;

/**
 * One more override in the list of a file.
 *
 * @param file the place of the file
 * @param index how many overrides of the file come before it
 * @param entry the override
 */
record AddedOverride(int file, int index, Entry entry) implements Step {

    @Override
    public void take(Sheet sheet) throws Awkward {
        sheet.addItem(sheet.root(), section(), index, OverrideDraft.of(entry));
    }

    @Override
    public String section() {
        return "overrides";
    }

    @Override
    public String subject() {
        return "the list of overrides";
    }

    @Override
    public String where() {
        return "under overrides:";
    }

    @Override
    public List<String> lines() {
        return Pen.USUAL.item(0, 2, OverrideDraft.of(entry));
    }
}

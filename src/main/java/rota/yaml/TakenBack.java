package rota.yaml;

import java.util.List;
import rota.rotation.Stamp;
import rota.yaml.Node.Mapping;

/**
 * An override that is marked as undone.
 *
 * @param file the place of the file
 * @param index how many overrides of the file come before it
 * @param id its id, which need not be written
 * @param undone when it was taken back, and by whom
 */
record TakenBack(int file, int index, String id, Stamp undone) implements Step {

    @Override
    public void take(Sheet sheet) throws Awkward {
        Mapping entry = (Mapping) RosterFiles.overrides(sheet.root()).get(index);
        sheet.stamp(entry, "undone", undone);
    }

    @Override
    public String section() {
        return "overrides";
    }

    @Override
    public String subject() {
        return "the override '" + id + "'";
    }

    @Override
    public String where() {
        return "at the end of the override '" + id + "'";
    }

    @Override
    public List<String> lines() {
        return Pen.USUAL.entry(0, "undone", Draft.of(undone));
    }
}

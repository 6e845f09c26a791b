package rota.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rota.edit.Edit;
import rota.rotation.Change;
import rota.rotation.OwnOrder;
import rota.yaml.Node.Entry;
import rota.yaml.Node.Mapping;
import rota.yaml.Node.Scalar;
import rota.yaml.Node.Sequence;

/**
 * Another order of a rotation, written person by person, so that what stands beside the others stays.
 *
 * @param file the place of the file
 * @param edit the order and its date
 * @param own what the rotation is before
 */
record OrderSet(int file, Edit.SetOrder edit, OwnOrder own) implements Step {

    @Override
    public void take(Sheet sheet) throws Awkward {
        int place = place();
        if (place < 0) {
            alter(sheet, place);
        } else if (isChange(place)) {
            alter(sheet, place);
            if (edit.made() != null
                    && !edit.made().equals(own.changes().get(place).made())) {
                sheet.stamp(body(sheet, place), "made", edit.made());
            }
        } else {
            sheet.addItem(body(sheet, -1), "changes", place, change());
        }
    }

    /** How many changes there are before the date; -1 for the date on which the rotation starts. */
    private int place() {
        if (edit.from().equals(own.start())) {
            return -1;
        }
        int place = 0;
        for (Change change : own.changes()) {
            place += change.from().isBefore(edit.from()) ? 1 : 0;
        }
        return place;
    }

    private boolean isChange(int place) {
        return place >= 0
                && place < own.changes().size()
                && own.changes().get(place).from().equals(edit.from());
    }

    private Draft.Keys change() {
        Map<String, Draft> values = new LinkedHashMap<>();
        values.put("from", Draft.of(edit.from()));
        values.put("order", Draft.order(edit.order()));
        if (edit.made() != null) {
            values.put("made", Draft.of(edit.made()));
        }
        return new Draft.Keys(values, false);
    }

    /** The change at the place, or the rotation itself at -1. */
    private Mapping body(Sheet sheet, int place) {
        Mapping teams = RosterFiles.mapping(sheet.root(), section());
        Mapping team = RosterFiles.mapping(teams, edit.rotation().team());
        Mapping rotations = RosterFiles.mapping(team, "rotations");
        Mapping body = RosterFiles.mapping(rotations, edit.rotation().rotation());
        if (body == null) {
            throw new IllegalStateException("the file has " + edit.rotation());
        }
        Entry changes = body.entry("changes");
        return place >= 0 && changes != null
                ? (Mapping) ((Sequence) changes.value()).items().get(place)
                : body;
    }

    private void alter(Sheet sheet, int place) throws Awkward {
        Mapping body = body(sheet, place);
        if (body.entry("order") == null) {
            sheet.addEntry(body, 1, "order", Draft.order(edit.order()));
        }
        boolean isRight = false;
        while (!isRight) {
            Entry order = body(sheet, place).entry("order");
            isRight = order == null || !alterOne(sheet, (Sequence) order.value());
        }
    }

    /** Adds the first person who is missing, or else removes the first who is too many; false if nobody is. */
    private boolean alterOne(Sheet sheet, Sequence order) throws Awkward {
        List<String> now =
                order.items().stream().map(item -> ((Scalar) item).text()).toList();
        List<String> then = edit.order();
        int[][] common = common(now, then);
        int surplus = -1;
        int i = 0;
        int j = 0;
        while (i < now.size() || j < then.size()) {
            if (i < now.size() && j < then.size() && now.get(i).equals(then.get(j))) {
                i++;
                j++;
            } else if (j == then.size() || (i < now.size() && common[i + 1][j] >= common[i][j + 1])) {
                surplus = surplus < 0 ? i : surplus;
                i++;
            } else {
                sheet.addItem(order, i, new Draft.Word(then.get(j)));
                return true;
            }
        }
        if (surplus >= 0) {
            sheet.removeItem(order, surplus);
        }
        return surplus >= 0;
    }

    /** How many people the rests of two orders have in common, in the same succession. */
    private static int[][] common(List<String> now, List<String> then) {
        int[][] common = new int[now.size() + 1][then.size() + 1];
        for (int i = now.size() - 1; i >= 0; i--) {
            for (int j = then.size() - 1; j >= 0; j--) {
                common[i][j] = now.get(i).equals(then.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    @Override
    public String section() {
        return "teams";
    }

    @Override
    public String subject() {
        return "the rotation " + edit.rotation();
    }

    @Override
    public String where() {
        int place = place();
        if (place < 0) {
            return "in " + edit.rotation() + ", instead of its order";
        }
        return isChange(place)
                ? "in " + edit.rotation() + ", in the change from " + edit.from()
                : "under changes: of " + edit.rotation();
    }

    @Override
    public List<String> lines() {
        return place() < 0 || isChange(place())
                ? Pen.USUAL.entry(0, "order", Draft.order(edit.order()))
                : Pen.USUAL.item(0, 2, change());
    }
}

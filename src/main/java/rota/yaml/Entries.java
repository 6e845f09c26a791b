package rota.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rota.yaml.Node.Entry;
import rota.yaml.Node.Scalar;

/** The keys and values of one mapping while it is read, of which no key comes twice. */
final class Entries {

    /** Up to this many keys are compared one by one. */
    private static final int FEW = 8;

    private final List<Entry> entries = new ArrayList<>();
    private @Nullable Map<String, Scalar> keys;

    /** Takes one more, unless its key is there already: then that one, which stays. */
    @Nullable
    Scalar add(Scalar key, Node value) {
        if (entries.size() == FEW) {
            keys = keys();
        }
        Scalar first = keys == null ? first(key.text()) : keys.putIfAbsent(key.text(), key);
        if (first == null) {
            entries.add(new Entry(key, value));
        }
        return first;
    }

    /** All of them, in the file's order. */
    List<Entry> all() {
        return entries;
    }

    private Map<String, Scalar> keys() {
        Map<String, Scalar> byText = new HashMap<>();
        for (Entry entry : entries) {
            byText.put(entry.key().text(), entry.key());
        }
        return byText;
    }

    private @Nullable Scalar first(String key) {
        for (int i = 0; i < entries.size(); i++) {
            Scalar other = entries.get(i).key();
            if (other.text().equals(key)) {
                return other;
            }
        }
        return null;
    }
}

package rota.files;

import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * The names of what is kept beside a file for a moment. All are hidden, so that no {@code include:} takes them for a part of
 * the roster: {@code .rotations.yaml.rota-lock} for the lock and the journal in it, {@code .rotations.yaml.rota-k3x0q9zd}
 * for a temporary. Those of generated files, {@code .all.ics.rota-new-k3x0q9zd}, are told from them even where both are in one
 * folder.
 */
final class Temporaries {

    private static final int LETTERS = 8;
    private static final String NEW = "new-";
    private static final String MARK = ".rota-";

    private Temporaries() {}

    /** A temporary's path that nobody else has. */
    static Path beside(Path real) {
        return named(real, letters());
    }

    /** A path that nobody else has for the temporary of a generated file. */
    static Path generatedBeside(Path real) {
        return named(real, NEW + letters());
    }

    private static String letters() {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < LETTERS; i++) {
            letters.append(Character.forDigit(ThreadLocalRandom.current().nextInt(36), 36));
        }
        return letters.toString();
    }

    /** The lock's path. */
    static Path lock(Path real) {
        return named(real, "lock");
    }

    private static Path named(Path real, String end) {
        return real.resolveSibling("." + real.getFileName() + MARK + end);
    }

    /** The file beside which the path is a temporary; null if its name is not one that we give. */
    static @Nullable Path target(Path temporary) {
        String name = nameIn(temporary, MARK);
        return name == null ? null : temporary.resolveSibling(name);
    }

    /** The name of the generated file whose temporary this is; null if its name is not one that we give to such. */
    static @Nullable String generated(Path temporary) {
        return nameIn(temporary, MARK + NEW);
    }

    /** What stands in a temporary's name between a dot and the mark before its letters; null if it is made otherwise. */
    private static @Nullable String nameIn(Path temporary, String mark) {
        String name = String.valueOf(temporary.getFileName());
        int end = name.length() - LETTERS - mark.length();
        if (end < 2 || name.charAt(0) != '.' || !name.startsWith(mark, end)) {
            return null;
        }
        for (int i = end + mark.length(); i < name.length(); i++) {
            char c = name.charAt(i);
            if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z'))) {
                return null;
            }
        }
        return name.substring(1, end);
    }

    /** The folder of a real path. */
    static Path folder(Path real) {
        Path folder = real.getParent();
        if (folder == null) {
            throw new IllegalArgumentException(real + " is no file's real path");
        }
        return folder;
    }
}

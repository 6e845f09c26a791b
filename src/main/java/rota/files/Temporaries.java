package rota.files;

import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The names of what is kept beside a file for a moment. All are hidden, so that no {@code include:} takes them for a part of
 * the roster: {@code .rotations.yaml.rota-lock} for the lock and the journal in it, {@code .rotations.yaml.rota-k3x0q9zd}
 * for a temporary.
 */
final class Temporaries {

    private static final int LETTERS = 8;
    private static final Pattern NAME = Pattern.compile("\\.(.+)\\.rota-[0-9a-z]{" + LETTERS + "}", Pattern.DOTALL);

    private Temporaries() {}

    /** A temporary's path that nobody else has. */
    static Path beside(Path real) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < LETTERS; i++) {
            letters.append(Character.forDigit(ThreadLocalRandom.current().nextInt(36), 36));
        }
        return named(real, letters.toString());
    }

    /** The lock's path. */
    static Path lock(Path real) {
        return named(real, "lock");
    }

    private static Path named(Path real, String end) {
        return real.resolveSibling("." + real.getFileName() + ".rota-" + end);
    }

    /** The file beside which the path is a temporary; null if its name is not one that we give. */
    static @Nullable Path target(Path temporary) {
        Matcher name = NAME.matcher(String.valueOf(temporary.getFileName()));
        return name.matches() ? temporary.resolveSibling(name.group(1)) : null;
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

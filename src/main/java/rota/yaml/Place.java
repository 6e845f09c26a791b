package rota.yaml;

/**
 * A place in a file, as an editor shows it: {@code rotations.yaml:27:17}.
 *
 * @param file the file's name, as it was given
 * @param line the line, from 1
 * @param column the column, from 1, in characters as a reader counts them (code points)
 */
public record Place(String file, int line, int column) {

    /** As compilers write it, so that editors and terminals find it. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}

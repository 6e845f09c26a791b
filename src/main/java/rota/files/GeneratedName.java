package rota.files;

/** What a file in a generated folder may be called: {@code rotations/core/hero.ics}. */
final class GeneratedName {

    /** How many folders deep a name can be. */
    static final int DEEPEST = 2;

    private GeneratedName() {}

    /**
     * Whether it is such a name: up to two folders, each of small letters, digits and hyphens, the first no hyphen; and a file
     * called likewise, with one ending or several of letters and digits.
     */
    static boolean isRight(String name) {
        int folders = 0;
        boolean hasEnding = false;
        boolean isFirst = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (isLetter(c)) {
                isFirst = false;
            } else if (isFirst) {
                return false;
            } else if (c == '.') {
                hasEnding = true;
                isFirst = true;
            } else if (c == '/' && !hasEnding && folders < DEEPEST) {
                folders++;
                isFirst = true;
            } else if (c != '-' || hasEnding) {
                return false;
            }
        }
        return hasEnding && !isFirst;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }
}

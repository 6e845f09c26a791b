package rota.yaml;

/**
 * Something wrong in the roster: where, what, and what would be right.
 *
 * @param place where it stands
 * @param code a short word for the kind of mistake, such as {@code unknown-person}; the same in every version
 * @param message what is wrong and what would be right, in one line
 * @param sourceLine the line it stands on, for a caret below; control characters are replaced, one for one
 */
public record Mistake(Place place, String code, String message, String sourceLine) {

    /** As it is printed: {@code rotations.yaml:27:17: error: no person 'bem' in people; did you mean 'ben'?}. */
    @Override
    public String toString() {
        return place + ": error: " + message;
    }
}

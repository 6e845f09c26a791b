package rota.yaml;

/** Thrown where a file is written in a way that an edit finds no safe place in. */
final class Awkward extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Place place;

    Awkward(Place place) {
        super("no safe place at " + place);
        this.place = place;
    }

    /** Where the edit was tried. */
    Place place() {
        return place;
    }
}

package rota.yaml;

/** What all parts of one reading share: where mistakes go, and who reads which kind of value. */
final class Reading {

    final Mistakes mistakes = new Mistakes();
    final Shapes shapes = new Shapes(mistakes);
    final Texts texts = new Texts(shapes);
    final Dates dates = new Dates(shapes);
    final Zones zones = new Zones(shapes);
    final Cadences cadences = new Cadences(shapes);
    final Places places = new Places();
}

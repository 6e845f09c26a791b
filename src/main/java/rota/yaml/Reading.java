package rota.yaml;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What all parts of one reading share: where mistakes go, and who reads which kind of value. */
final class Reading {

    final Mistakes mistakes = new Mistakes();
    final Shapes shapes = new Shapes(mistakes);
    final Texts texts = new Texts(shapes);
    final Dates dates = new Dates(shapes);
    final Zones zones = new Zones(shapes);
    final Cadences cadences = new Cadences(shapes);
    final Places places = new Places();
    /** The names in the folders that were looked through, by the folders' paths. */
    final Map<Path, List<String>> folders = new TreeMap<>();
}

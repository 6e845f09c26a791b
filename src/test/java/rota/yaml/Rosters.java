package rota.yaml;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import rota.override.Roster;
import rota.rotation.Rotation;
import rota.rotation.RotationId;

/** Rosters for tests: read from text, or what is wrong with them. */
final class Rosters {

    private static final String NAME = "rotations.yaml";

    private Rosters() {}

    static Roster roster(String text) {
        return read(text).roster();
    }

    static ReadRoster read(String text) {
        try {
            return RosterReader.read(NAME, text.getBytes(StandardCharsets.UTF_8));
        } catch (InvalidRoster wrong) {
            throw new AssertionError(String.join("\n", lines(wrong)), wrong);
        }
    }

    /** The only rotation of a roster with these lines below its key. */
    static Rotation rotation(String body) {
        return roster(withRotation(body)).company().rotation(new RotationId("core", "hero"));
    }

    /** A roster of four people and one rotation, which has these lines and begins on line 9. */
    static String withRotation(String body) {
        return """
                people:
                  ana: {left: 2026-04-01}
                  ben:
                  chi:
                  dee:
                teams:
                  core:
                    rotations:
                      hero:
                """ + body.indent(8);
    }

    /** A roster with these overrides, whose first one begins on line 7. */
    static String withOverrides(String entries) {
        return """
                timezone: Europe/London
                teams:
                  core:
                    rotations:
                      hero: {start: 2026-01-05, order: [ana, ben, chi]}
                overrides:
                """ + entries.indent(2);
    }

    /** Each mistake of the roster as it is printed. */
    static List<String> mistakes(String text) {
        return mistakes(text.getBytes(StandardCharsets.UTF_8));
    }

    static List<String> mistakes(byte[] content) {
        return lines(catchThrowableOfType(InvalidRoster.class, () -> RosterReader.read(NAME, content)));
    }

    static List<Mistake> found(String text) {
        return catchThrowableOfType(
                        InvalidRoster.class, () -> RosterReader.read(NAME, text.getBytes(StandardCharsets.UTF_8)))
                .mistakes();
    }

    static List<String> lines(InvalidRoster wrong) {
        return wrong.mistakes().stream().map(Mistake::toString).toList();
    }
}

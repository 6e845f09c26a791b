package rota.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.JsonNodeFactory;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The schema of rosters in the hands of a validator that others wrote, and of which mistakes it can know. */
final class Schemas {

    /** What can be known only by what names stand for, what days of the week dates are, or what other files hold. */
    private static final List<String> OF_MEANING = List.of(
            "unknown-person",
            "unknown-rotation",
            "unknown-team",
            "unknown-holidays",
            "unknown-timezone",
            "duplicate-person",
            "duplicate-team",
            "duplicate-override",
            "same-person",
            "has-left",
            "out-of-order",
            "wrong-offset",
            "circle",
            "long-chain",
            "no-teams",
            "include",
            "ledger",
            "empty-override",
            "wrong-file",
            "top-file-only");
    /** What YAML has and a roster has not (rule R13): a schema sees only what comes out of it. */
    private static final List<String> OF_YAML =
            List.of("anchor", "alias", "tag", "merge-key", "directive", "too-deep", "too-large");

    private static final URI NAME = URI.create("urn:rotations.schema.json");
    private static final URI OVERRIDE = URI.create(NAME + "#/definitions/override");
    private static final Validator VALIDATOR = validator();

    private Schemas() {}

    private static Validator validator() {
        Validator validator = new ValidatorFactory()
                .withJsonNodeFactory(new JsonNodeFactory() {
                    @Override
                    public JsonNode wrap(@Nullable Object value) {
                        return value instanceof JsonNode node ? node : AsEditorsSee.of(value);
                    }

                    @Override
                    public JsonNode create(String text) {
                        return Objects.requireNonNull(AsEditorsSee.read(text), text);
                    }
                })
                .createValidator();
        // The end of a pattern is the end of the text, as in an editor, not also a line break before it, as in Java.
        validator.registerSchema(NAME, text().replace("$\"", "\\\\z\""));
        return validator;
    }

    /** The schema. */
    static String text() {
        try {
            return new String(RosterSchema.content(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the schema has against a file, by place; that it is no text, or not YAML, if that is so. */
    static List<String> refusals(byte[] file) {
        return refusals(file, NAME);
    }

    /** What it has against a file of the ledger, which has to be an override. */
    static List<String> refusalsOfOverride(byte[] file) {
        return refusals(file, OVERRIDE);
    }

    private static List<String> refusals(byte[] file, URI part) {
        try {
            return refusals(UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString(), part);
        } catch (CharacterCodingException e) {
            return List.of("no UTF-8");
        }
    }

    static List<String> refusals(String file) {
        return refusals(file, NAME);
    }

    private static List<String> refusals(String file, URI part) {
        AsEditorsSee seen = AsEditorsSee.read(file);
        return seen == null
                ? List.of("no YAML")
                : VALIDATOR.validate(part, seen).getErrors().stream()
                        .map(error -> error.getInstanceLocation() + ": " + error.getError())
                        .toList();
    }

    /** Whether a mistake is one of shape, which the schema has to find too: all kinds but those that are listed here. */
    static boolean isOfShape(Mistake mistake) {
        boolean isOfDates = mistake.code().startsWith("invalid-");
        boolean isOfEscapes = mistake.message().contains("half a character");
        return !OF_MEANING.contains(mistake.code()) && !OF_YAML.contains(mistake.code()) && !isOfDates && !isOfEscapes;
    }
}

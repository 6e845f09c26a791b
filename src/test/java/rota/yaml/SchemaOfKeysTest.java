package rota.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harrel.jsonschema.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schema knows the keys and the words that the reader knows, and no others; what the reader knows, it tells itself. */
class SchemaOfKeysTest {

    private static final Pattern KEYS = Pattern.compile("unknown key 'qqqqqqqq' in [^;]*; it has (.*)");
    private static final Pattern WORDS = Pattern.compile("'[a-z]+' is (.*), not 'qqqqqqqq'");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            roster            | qqqqqqqq: x
            person            | people: {ana: {qqqqqqqq: x}}
            absence           | people: {ana: {away: [{qqqqqqqq: x}]}}
            own-holidays/then | people: {ana: {holidays: [{qqqqqqqq: x}]}}
            team              | teams: {core: {qqqqqqqq: x}}
            rotation          | teams: {core: {rotations: {hero: {qqqqqqqq: x}}}}
            change            | teams: {core: {rotations: {hero: {order: [ana], changes: [{qqqqqqqq: x}]}}}}
            override          | overrides: [{qqqqqqqq: x}]
            stamp             | overrides: [{made: {qqqqqqqq: x}}]
            days/then         | overrides: [{cover: core/hero, days: {from: 2026-01-05, qqqqqqqq: x}}]
            times             | overrides: [{cover: core/hero, times: {qqqqqqqq: x}}]
            """)
    void aBlockHasTheSameKeys(String definition, String file) {
        JsonNode block = at("definitions/" + definition);
        assertThat(block.asObject().get("additionalProperties").asBoolean()).isFalse();
        assertThat(block.asObject().get("properties").asObject().keySet())
                .containsExactlyInAnyOrderElementsOf(listed(KEYS, file, ", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            roster/properties/reasons  | reasons: qqqqqqqq
            rotation/properties/pick   | teams: {core: {rotations: {hero: {follows: a, pick: qqqqqqqq}}}}
            rotation/properties/events | teams: {core: {rotations: {hero: {events: qqqqqqqq}}}}
            """)
    void aChoiceHasTheSameWordsAndTheFirstOfThemByDefault(String definition, String file) {
        List<String> words = listed(WORDS, file, " or ");
        JsonNode choice = at("definitions/" + definition);
        assertThat(choice.asObject().get("enum").asArray())
                .extracting(JsonNode::asString)
                .containsExactlyElementsOf(words);
        assertThat(choice.asObject().get("default").asString()).isEqualTo(words.get(0));
    }

    @Test
    void everyKeyIsExplainedInASentence() {
        for (String block : List.of("roster", "person", "absence", "team", "rotation", "change", "override", "stamp")) {
            at("definitions/" + block + "/properties")
                    .asObject()
                    .forEach((key, of) -> assertThat(
                                    of.asObject().get("description").asString())
                            .as(block + ": " + key)
                            .endsWith("."));
        }
    }

    private static JsonNode at(String path) {
        JsonNode node = Objects.requireNonNull(AsEditorsSee.read(Schemas.text()));
        for (String name : path.split("/", -1)) {
            node = Objects.requireNonNull(node.asObject().get(name), path);
        }
        return node;
    }

    /** What the reader lists when it sees something that is none of it. */
    private static List<String> listed(Pattern sentence, String file, String between) {
        return Rosters.found(file).stream()
                .map(mistake -> sentence.matcher(mistake.message()))
                .filter(Matcher::matches)
                .map(matcher -> List.of(matcher.group(1).split(between, -1)))
                .findFirst()
                .orElseThrow();
    }
}

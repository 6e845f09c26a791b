package rota.yaml;

import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.SimpleType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * A file as an editor sees it, by the core schema of YAML 1.2: {@code 2026} is a number and {@code true} is no text, whatever
 * the reader takes them for.
 */
final class AsEditorsSee implements JsonNode {

    private final @Nullable Object value;
    private final String pointer;

    private AsEditorsSee(@Nullable Object value, String pointer) {
        this.value = value;
        this.pointer = pointer;
    }

    /** The file; null if it is none in YAML. */
    static @Nullable AsEditorsSee read(String text) {
        LoadSettings core = LoadSettings.builder()
                .setSchema(new CoreSchema())
                .setBufferSize(text.length() + 1) // at the end of a buffer it stumbles over an emoji
                .build();
        try {
            return of(new Load(core).loadFromString(text));
        } catch (YamlEngineException noYaml) {
            return null;
        }
    }

    /** Lists, maps, numbers, yes, no and texts. */
    static AsEditorsSee of(@Nullable Object value) {
        return new AsEditorsSee(value, "");
    }

    @Override
    public String getJsonPointer() {
        return pointer;
    }

    @Override
    public SimpleType getNodeType() {
        if (value == null) {
            return SimpleType.NULL;
        } else if (value instanceof Map) {
            return SimpleType.OBJECT;
        } else if (value instanceof List) {
            return SimpleType.ARRAY;
        } else if (value instanceof Boolean) {
            return SimpleType.BOOLEAN;
        } else if (value instanceof Integer || value instanceof Long || value instanceof BigInteger) {
            return SimpleType.INTEGER;
        }
        return value instanceof Number ? SimpleType.NUMBER : SimpleType.STRING;
    }

    @Override
    public boolean asBoolean() {
        return Boolean.TRUE.equals(value);
    }

    @Override
    public String asString() {
        return String.valueOf(value);
    }

    @Override
    public BigInteger asInteger() {
        return asNumber().toBigInteger();
    }

    @Override
    public BigDecimal asNumber() {
        return new BigDecimal(asString());
    }

    @Override
    public List<JsonNode> asArray() {
        List<JsonNode> items = new ArrayList<>();
        for (Object item : (List<?>) value) {
            items.add(new AsEditorsSee(item, pointer + "/" + items.size()));
        }
        return items;
    }

    @Override
    public Map<String, JsonNode> asObject() {
        Map<String, JsonNode> entries = new LinkedHashMap<>();
        ((Map<?, ?>) value).forEach((key, of) -> {
            String name = String.valueOf(key);
            entries.put(name, new AsEditorsSee(of, pointer + "/" + JsonNode.encodeJsonPointer(name)));
        });
        return entries;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AsEditorsSee node && String.valueOf(value).equals(String.valueOf(node.value));
    }

    @Override
    public int hashCode() {
        return String.valueOf(value).hashCode();
    }
}

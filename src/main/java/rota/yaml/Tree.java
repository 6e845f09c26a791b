package rota.yaml;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;
import rota.yaml.Node.Mapping;
import rota.yaml.Node.Scalar;
import rota.yaml.Node.Sequence;
import tools.jackson.core.ErrorReportConfiguration;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.io.ContentReference;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Turns the parser's tokens into nodes, and refuses what rule R13 refuses: anchors, aliases, tags, merge keys, deep
 * nesting, the same key twice.
 */
final class Tree {

    /** How deep a roster is nested at most (rule R13). */
    static final int DEEPEST = 32;
    /** More than a company writes down; what fits into 16 MiB beyond that is there to fill the memory. */
    static final int MOST_VALUES = 1_000_000;
    /** The parser copies a long text with each buffer that it reads, so that a large file needs larger ones. */
    private static final int USUAL_BUFFER = 16 * 1024;

    private final Source source;
    private final Mistakes mistakes;
    private final JsonParser parser;
    private int values;
    /** Where the last token began: in code points, as the parser counts, and as an offset. */
    private int codePoint;

    private int at;

    private Tree(Source source, Mistakes mistakes, JsonParser parser) {
        this.source = source;
        this.mistakes = mistakes;
        this.parser = parser;
    }

    /** Thrown where reading on makes no sense; the mistake is already told. */
    private static final class Stopped extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /** The node that is the whole file; null if the file can't be parsed, which is then a mistake. */
    static @Nullable Node of(Source source, Mistakes mistakes) {
        Node simple = SimpleYaml.of(source);
        return simple == null ? parsed(source, mistakes) : simple;
    }

    /** The same, by the library in any case. */
    static @Nullable Node parsed(Source source, Mistakes mistakes) {
        try (JsonParser parser = parser(source.text)) {
            Tree tree = new Tree(source, mistakes, parser);
            JsonToken first = tree.next();
            Node root = first == null ? new Scalar(source, 0, 0, "") : tree.value(first, 0);
            tree.requireEnd(first);
            return root;
        } catch (Stopped told) {
            return null;
        }
    }

    /** The parser finds some faults only when it is asked for more. */
    private void requireEnd(@Nullable JsonToken first) throws Stopped {
        if (first != null && next() != null) {
            refuse("second-document", "the roster has ended before this; it is one document");
        }
    }

    /**
     * The parser alone: its factory would also load all that writes YAML, which costs a fifth of the time to start. Every
     * scalar stays text, since what it means is not for YAML to say; duplicate keys are found here, with both places.
     */
    private static YAMLParser parser(String text) {
        ObjectReadContext context = ObjectReadContext.empty();
        BufferRecycler recycler = new BufferRecycler();
        IOContext io = new IOContext(
                StreamReadConstraints.defaults(),
                StreamWriteConstraints.defaults(),
                ErrorReportConfiguration.defaults(),
                recycler,
                ContentReference.unknown(),
                false,
                JsonEncoding.UTF8);
        LoadSettings settings = LoadSettings.builder()
                .setSchema(new FailsafeSchema())
                .setCodePointLimit(Integer.MAX_VALUE)
                .setBufferSize(Math.max(USUAL_BUFFER, text.length() / 8))
                .build();
        return new YAMLParser(context, io, recycler, 0, 0, settings, new Roomy(text));
    }

    /** Leaves room for one more where the parser asks for many: it wants the other half of a character that was cut there. */
    private static final class Roomy extends StringReader {
        Roomy(String text) {
            super(text);
        }

        @Override
        public int read(char[] buffer, int from, int length) throws IOException {
            return super.read(buffer, from, length > 1 ? length - 1 : length);
        }
    }

    private @Nullable JsonToken next() throws Stopped {
        try {
            JsonToken token = parser.nextToken();
            if (token != null) {
                moveTo((int) parser.currentTokenLocation().getCharOffset());
            }
            return token;
        } catch (JacksonException wrong) {
            moveTo((int) Math.max(0, parser.currentTokenLocation().getCharOffset()));
            Syntax.explain(wrong, source, at, mistakes);
        } catch (RuntimeException outOfTheParsersDepth) {
            mistakes.add(source, at, "syntax", "from here on this can't be read as YAML");
        }
        throw new Stopped();
    }

    /** Tokens come nearly in order, so that the way from the last one is short, even in a file of a single line. */
    private void moveTo(int nextCodePoint) {
        at = source.move(at, nextCodePoint - codePoint);
        codePoint = nextCodePoint;
    }

    /** Where the last token ends. */
    private int end() {
        return source.move(at, (int) parser.currentLocation().getCharOffset() - codePoint);
    }

    private Node value(JsonToken token, int depth) throws Stopped {
        if (++values > MOST_VALUES) {
            refuse("too-large", "a file holds at most a million values; use include:");
        }
        refuseProperties();
        if (token != JsonToken.START_OBJECT && token != JsonToken.START_ARRAY) {
            return new Scalar(source, at, end(), parser.getString());
        }
        if (depth == DEEPEST) {
            refuse("too-deep", "a roster is nested at most 32 deep; here it is deeper");
        }
        return token == JsonToken.START_OBJECT ? mapping(depth) : sequence(depth);
    }

    /** Anchors, aliases and tags show at their first character, which no text without quotes can begin with. */
    private void refuseProperties() throws Stopped {
        switch (source.charAt(at)) {
            case '&' -> refuse("anchor", "a roster has no anchors ('&'); write each value out where it is needed");
            case '*' -> refuse("alias", "a roster has no aliases ('*'); write each value out where it is needed");
            case '!' -> refuse("tag", "a roster has no tags ('!'); put quotes around a text that begins with '!'");
            default -> {}
        }
    }

    private void refuse(String code, String message) throws Stopped {
        mistakes.add(source, at, code, message);
        throw new Stopped();
    }

    private Sequence sequence(int depth) throws Stopped {
        int start = at;
        List<Node> items = new ArrayList<>();
        int last = start;
        for (JsonToken token = next(); token != null && token != JsonToken.END_ARRAY; token = next()) {
            Node item = value(token, depth + 1);
            items.add(item);
            last = item.end();
        }
        return new Sequence(source, start, source.charAt(start) == '[' ? at + 1 : last, items);
    }

    private Mapping mapping(int depth) throws Stopped {
        int start = at;
        Entries entries = new Entries();
        int last = start;
        for (JsonToken token = next(); token == JsonToken.PROPERTY_NAME; token = next()) {
            refuseProperties();
            Scalar key = new Scalar(source, at, end(), parser.currentName());
            if (key.text().equals("<<")) {
                refuse("merge-key", "a roster has no merge keys ('<<'); write the values out");
            }
            JsonToken of = next();
            Node value = of == null ? new Scalar(source, at, at, "") : value(of, depth + 1);
            last = value.end();
            Scalar first = entries.add(key, value);
            if (first != null) {
                refuseTwice(key, first);
            }
        }
        return new Mapping(source, start, source.charAt(start) == '{' ? at + 1 : last, entries.all());
    }

    private void refuseTwice(Scalar key, Scalar first) {
        mistakes.add(
                key,
                "duplicate-key",
                "the key " + Quoted.of(key.text()) + " stands here twice, first at " + first.place() + "; keep one");
    }
}

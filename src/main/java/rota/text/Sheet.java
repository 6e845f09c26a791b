package rota.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A page that is read, of help or of the manual: its parts, one below the other. How it looks is {@link HelpText}'s to say in
 * a terminal, and {@link ManPage}'s for {@code man}.
 *
 * @param parts its parts
 */
public record Sheet(List<Part> parts) {

    /** A part of it. */
    public sealed interface Part {}

    /**
     * What the parts below are about.
     *
     * @param text a few words
     * @param isMinor whether it heads a part of what another one heads
     */
    public record Heading(String text, boolean isMinor) implements Part {

        /** One that stands by itself. */
        public Heading(String text) {
            this(text, false);
        }
    }

    /**
     * A paragraph.
     *
     * @param text its sentences, in one line however long
     */
    public record Prose(String text) implements Part {}

    /**
     * How a command line goes.
     *
     * @param command what is typed as it stands: {@code rota swap}
     * @param rest what stands for the rest
     */
    public record Synopsis(String command, String rest) implements Part {}

    /**
     * Words and what they mean.
     *
     * @param terms the words, each with its meaning
     */
    public record Listing(List<Term> terms) implements Part {}

    /**
     * What to type, and what that does.
     *
     * @param lines whole command lines, each with what it does
     */
    public record Examples(List<Term> lines) implements Part {}

    /**
     * Lines that stay as they are.
     *
     * @param lines the lines
     */
    public record Verbatim(List<String> lines) implements Part {}

    /**
     * Something with its meaning.
     *
     * @param term what it is
     * @param meaning what it means; may be empty
     */
    public record Term(String term, String meaning) {

        /** The term before the first two spaces of a text, and the meaning behind them; a text with an indent is all term. */
        static Term of(String text) {
            int gap = text.indexOf("  ");
            return gap <= 0
                    ? new Term(text, "")
                    : new Term(text.substring(0, gap), text.substring(gap).strip());
        }
    }

    /** The examples, each with what it does behind two spaces or more. */
    public static Examples examples(List<String> lines) {
        List<Term> terms = new ArrayList<>();
        for (String line : lines) {
            terms.add(Term.of(line));
        }
        return new Examples(terms);
    }

    /** The words and options of a command. */
    static Listing listing(Usage usage) {
        List<Term> terms = new ArrayList<>();
        for (Usage.Words words : usage.words()) {
            terms.add(new Term(words.label(), words.meaning()));
        }
        for (Usage.Option option : usage.toldOptions()) {
            terms.add(new Term(option.shown(), option.meaning()));
        }
        return new Listing(terms);
    }

    /** How the line of a command goes. */
    static Synopsis synopsis(Usage usage) {
        List<String> rest = new ArrayList<>();
        for (Usage.Words words : usage.words()) {
            rest.add(words.shown());
        }
        if (!usage.toldOptions().isEmpty()) {
            rest.add("[OPTION…]");
        }
        return new Synopsis("rota " + usage.name(), String.join(" ", rest));
    }
}

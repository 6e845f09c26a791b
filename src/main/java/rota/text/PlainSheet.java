package rota.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a {@link Sheet} from plain text, whose paragraphs stand apart by an empty line:
 *
 * <pre>
 * # Times                      a heading
 * ## Turns                     a heading of a part of it
 * &gt; rota who      everybody    what to type, and what that does
 *   W06           that week    a term and its meaning; a line with a deeper indent goes on
 * | teams:                     a line that stays as it is
 * </pre>
 *
 * <p>All other lines are prose. Examples and terms stand two spaces or more before what they mean.
 */
public final class PlainSheet {

    private static final String DEEPER = "    ";

    private final List<Sheet.Part> parts = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();

    private PlainSheet() {}

    /** The page that the text describes. */
    public static Sheet of(String text) {
        PlainSheet sheet = new PlainSheet();
        for (String line : text.lines().toList()) {
            if (line.startsWith("#")) {
                sheet.end();
                sheet.parts.add(new Sheet.Heading(line.substring(line.indexOf(' ') + 1), line.startsWith("##")));
            } else if (line.isBlank()) {
                sheet.end();
            } else {
                sheet.lines.add(line);
            }
        }
        sheet.end();
        return new Sheet(List.copyOf(sheet.parts));
    }

    /** Ends a paragraph; its first line says what it is. */
    private void end() {
        if (lines.isEmpty()) {
            return;
        }
        String first = lines.get(0);
        if (first.startsWith(">")) {
            parts.add(Sheet.examples(unmarked()));
        } else if (first.startsWith("|")) {
            parts.add(new Sheet.Verbatim(unmarked()));
        } else if (first.startsWith(" ")) {
            parts.add(listing());
        } else {
            parts.add(new Sheet.Prose(String.join(" ", lines)));
        }
        lines.clear();
    }

    private List<String> unmarked() {
        return lines.stream()
                .map(line -> line.substring(Math.min(2, line.length())))
                .toList();
    }

    private Sheet.Listing listing() {
        List<String> terms = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith(DEEPER)) {
                int last = terms.size() - 1;
                terms.set(last, terms.get(last) + " " + line.strip());
            } else {
                terms.add(line.strip());
            }
        }
        return new Sheet.Listing(terms.stream().map(Sheet.Term::of).toList());
    }
}

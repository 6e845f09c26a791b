package rota.text;

import java.util.ArrayList;
import java.util.List;

/** What exit codes mean, in a few words each. */
public final class ExitCodes {

    private ExitCodes() {}

    /** What the code means. */
    static String meaning(int code) {
        return switch (code) {
            case 0 -> "done";
            case 1 -> "could not read or write";
            case 2 -> "usage";
            case 3 -> "mistakes in the roster";
            case 4 -> "refused";
            case 5 -> "warnings, with --strict";
            case 130 -> "cancelled";
            default -> throw new IllegalArgumentException("no exit code " + code);
        };
    }

    /** The codes with their meanings, as a sentence: {@code Exit codes: 0 done, 2 usage}. */
    public static String sentence(List<Integer> codes) {
        List<String> meanings = new ArrayList<>();
        for (int code : codes) {
            meanings.add(code + " " + meaning(code));
        }
        return "Exit codes: " + String.join(" · ", meanings);
    }

    /** The codes, each with its meaning. */
    static Sheet.Listing listing(List<Integer> codes) {
        return new Sheet.Listing(codes.stream()
                .map(code -> new Sheet.Term(String.valueOf(code), meaning(code)))
                .toList());
    }
}

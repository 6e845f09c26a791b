package rota.text;

/** How much a piece of text stands out, where the terminal can show it. The words alone always say the same. */
public enum Style {
    /** Like everything else. */
    PLAIN(""),
    /** A heading, or the current week. */
    BOLD("1"),
    /** What matters least. */
    QUIET("2"),
    /** Worth a look. */
    WARNING("33"),
    /** Needs somebody: a gap, a mistake. */
    ALARM("1;31");

    /** The parameters of the escape sequence that switches it on (ECMA-48, SGR); empty for none. */
    final String code;

    Style(String code) {
        this.code = code;
    }
}

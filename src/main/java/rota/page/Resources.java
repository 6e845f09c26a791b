package rota.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/** The parts of the page that are the same for every roster, and the checksums by which its policy admits them. */
final class Resources {

    private static final List<String> STYLES = List.of("page.css", "now.css", "picture.css", "report.css", "print.css");
    private static final List<String> SCRIPTS = List.of(
            "data.js",
            "times.js",
            "elements.js",
            "choice.js",
            "now.js",
            "cards.js",
            "picture.js",
            "fit.js",
            "bands.js",
            "person.js",
            "lengths.js",
            "report.js",
            "subscribe.js",
            "start.js");

    private Resources() {}

    /** The HTML around everything, with a name in braces wherever something is put in. */
    static String page() {
        return text("page.html");
    }

    /** The HTML around the report for browsers that run no script, with names in braces likewise. */
    static String plainReport() {
        return text("report.html");
    }

    /** All styles, in order. */
    static String style() {
        return joined(STYLES);
    }

    /** All scripts, in order, as one function, so that no name is global. */
    static String script() {
        return "(() => {\n'use strict';\n" + joined(SCRIPTS) + "})();\n";
    }

    /** As a Content-Security-Policy names it: {@code sha256-…}. */
    static String checksum(String inline) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(inline.getBytes(UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(sum);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String joined(List<String> names) {
        StringBuilder joined = new StringBuilder();
        for (String name : names) {
            joined.append(text(name));
        }
        return joined.toString();
    }

    private static String text(String name) {
        try (InputStream in = Resources.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its part " + name);
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

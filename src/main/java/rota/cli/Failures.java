package rota.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.util.List;
import rota.rotation.SafeText;
import rota.text.Json;
import rota.text.Problem;
import rota.text.ProblemText;
import rota.yaml.InvalidRoster;
import rota.yaml.Mistake;
import rota.yaml.UnreadableRoster;

/**
 * Turns whatever was thrown into one sentence and an exit code. The type says whose turn it is: the file's author (3), the
 * asker (2), whoever keeps the machine (1), or us (1).
 */
final class Failures {

    static final int CANNOT = 1;
    static final int USAGE = 2;
    static final int MISTAKES = 3;
    static final int WARNINGS = 5;
    static final int CANCELLED = 130;

    private static final int LONGEST = 1000;

    private final Surroundings surroundings;
    private final boolean json;
    private final boolean stacktrace;
    private String color = "auto";

    Failures(Surroundings surroundings, String... args) {
        this.surroundings = surroundings;
        List<String> words = List.of(args);
        List<String> options = words.contains("--") ? words.subList(0, words.indexOf("--")) : words;
        this.json = options.contains("--json");
        this.stacktrace = options.contains("--stacktrace");
    }

    /** Says when messages are coloured, as the option's value does. */
    void color(String value) {
        color = value;
    }

    /** Says what is wrong, and returns the exit code. */
    int report(Throwable e) {
        if (stacktrace) {
            printTrace(e);
        }
        if (e instanceof AnswerGiven given) {
            return tell(given.code(), given.sentence());
        }
        if (e instanceof InvalidRoster invalid) {
            print(invalid);
            return say(MISTAKES, summary(invalid));
        }
        if (e instanceof Refusal refusal) {
            return refuse(refusal);
        }
        if (e instanceof UsageError) {
            return say(USAGE, String.valueOf(e.getMessage()));
        }
        if (e instanceof UnreadableRoster unreadable) {
            return say(CANNOT, unreadable.sentence());
        }
        if (e instanceof IOException) {
            return CANNOT; // told once, when everything is written
        }
        if (e instanceof InvalidPathException path) {
            return say(CANNOT, "'" + path.getInput() + "' can't be the name of a file here; is the locale UTF-8?");
        }
        if (e instanceof OutOfMemoryError) {
            return say(CANNOT, "there is not enough memory for this");
        }
        return say(CANNOT, "this is a defect of rota, not of your roster: " + e + "; --stacktrace shows where");
    }

    /** A trace repeats what was typed or read, which may hold anything. */
    private void printTrace(Throwable e) {
        StringWriter trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace, true));
        for (String line : trace.toString().lines().toList()) {
            surroundings.err().println(SafeText.of(line.replace("\t", "    ")));
        }
    }

    private void print(InvalidRoster invalid) {
        boolean terminal = surroundings.isErrATerminal();
        for (Problem problem : Problems.ofMistakes(invalid.mistakes())) {
            ProblemText.print(
                    Rota.face(surroundings, surroundings.isErrATerminal(), color),
                    problem,
                    terminal,
                    surroundings.err());
        }
    }

    /** Says that the answer could not be written, if so, and returns the exit code. A reader that stops early knows already. */
    int reportUnwritten() {
        IOException failure = surroundings.out().failure();
        if (failure == null) {
            return 0;
        }
        String reason = reason(failure);
        if (!reason.equals("Broken pipe")) {
            surroundings.err().println("rota: could not write the answer: " + reason);
        }
        return CANNOT;
    }

    private static String reason(IOException e) {
        String reason = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
        return reason == null ? "no reason was given" : reason;
    }

    /** How many mistakes there are, and where. */
    static String summary(InvalidRoster invalid) {
        int count = invalid.count();
        String file = invalid.mistakes().get(0).place().file();
        for (Mistake mistake : invalid.mistakes()) {
            file = mistake.place().file().equals(file) ? file : "the roster";
        }
        return file + " has " + (count == 1 ? "a mistake" : count + " mistakes");
    }

    private int say(int code, String sentence) {
        if (json) {
            json(code, sentence).end().end();
        }
        return tell(code, sentence);
    }

    private Json json(int code, String sentence) {
        return new Json(surroundings.out())
                .object()
                .name("error")
                .inline()
                .object()
                .field("code", code)
                .field("message", safe(sentence));
    }

    /** Says why, and below it what would do. */
    private int refuse(Refusal refusal) {
        if (json) {
            json(refusal.code(), refusal.sentence())
                    .field("instead", refusal.instead())
                    .end()
                    .end();
        }
        tell(refusal.code(), refusal.introduction());
        for (String line : refusal.instead()) {
            surroundings.err().println("  " + SafeText.of(line));
        }
        return refusal.code();
    }

    private int tell(int code, String sentence) {
        surroundings.err().println("rota: " + safe(sentence));
        return code;
    }

    /** A sentence that repeats a very long argument says enough with its beginning and its end. */
    private static String safe(String sentence) {
        int length = sentence.length();
        return SafeText.of(
                length <= LONGEST
                        ? sentence
                        : sentence.substring(0, LONGEST / 2) + " … " + sentence.substring(length - LONGEST / 2));
    }
}

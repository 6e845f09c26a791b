package rota.prompt;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A program that asks, says the answer on standard output and exits with 0, or with 130 if there was none. To be run in a real
 * terminal.
 */
public final class Questionnaire {

    private static final List<Choice> PEOPLE = List.of(
            new Choice("Ana Ruiz", "free, and has had fewer turns"),
            new Choice("Zoë Çelik 👩‍💻", "free"),
            new Choice("王小明", "on call two weeks later"),
            new Choice("Chi Nguyen", "away on Tuesday"));

    private Questionnaire() {}

    /**
     * Asks.
     *
     * @param args {@code colour} or {@code plain}, and what to ask: {@code who}, {@code many}, {@code name}, {@code both},
     *     {@code confirm} or {@code nothing}
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        try (TerminalAsker asker = new TerminalAsker(!args[0].equals("plain"))) {
            out.println("answer: " + answer(asker, args[args.length - 1]));
        } catch (Cancelled e) {
            System.exit(130);
        }
        System.exit(0);
    }

    private static String answer(Asker asker, String question) throws Cancelled {
        return switch (question) {
            case "who" -> Integer.toString(asker.choose("Who takes it?", PEOPLE));
            case "many" -> Integer.toString(asker.choose("Which turn?", many()));
            case "name" ->
                asker.text("Name", "Dee", name -> name.equals("me") ? "'me' is whoever types it; type a name" : null);
            case "nothing" -> "not asked";
            case "both" -> asker.choose("Who takes it?", PEOPLE) + " " + asker.confirm("Write it?");
            default -> Boolean.toString(asker.confirm("Write it?"));
        };
    }

    private static List<Choice> many() {
        return IntStream.rangeClosed(1, 60)
                .mapToObj(i -> new Choice("Turn " + i, i % 2 == 0 ? "even" : "odd"))
                .toList();
    }
}

package rota.prompt;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;

/** Asks where lines are all there is: choices have numbers, and typing anything else searches them. */
final class NumberedAsker implements Asker {

    /** More would push the first ones, the likeliest, off the screen. */
    private static final int AT_ONCE = 20;

    private final Terminal terminal;
    private boolean endedWithReturn;

    NumberedAsker(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int choose(String question, List<Choice> choices) throws Cancelled {
        Questions.refuseNone(choices);
        say(question);
        List<Integer> shown = search(choices, "");
        while (true) {
            list(choices, shown);
            String usual = Integer.toString(shown.get(0) + 1);
            String words = choices.size() > AT_ONCE ? "Number, or a word to search" : "Number";
            String typed = line(Questions.text(words, usual));
            String answer = typed.isEmpty() ? usual : typed;
            if (answer.matches("[0-9]{1,9}")) {
                int number = Integer.parseInt(answer);
                if (number >= 1 && number <= choices.size()) {
                    return number - 1;
                }
                say("a number from 1 to " + choices.size() + ", please");
            } else {
                shown = search(choices, answer);
                if (shown.isEmpty()) {
                    say("nothing fits");
                    shown = search(choices, "");
                }
            }
        }
    }

    private static List<Integer> search(List<Choice> choices, String typed) {
        Search search = new Search(typed);
        return IntStream.range(0, choices.size())
                .filter(i -> search.fits(choices.get(i)))
                .boxed()
                .toList();
    }

    private void list(List<Choice> choices, List<Integer> shown) {
        int numbers = Integer.toString(choices.size()).length();
        int labels = choices.stream()
                .mapToInt(choice -> Cells.of(choice.label()))
                .max()
                .orElse(0);
        for (int i : shown.subList(0, Math.min(AT_ONCE, shown.size()))) {
            String number = Integer.toString(i + 1);
            String label = Cells.pad(choices.get(i).label(), labels);
            say("  " + " ".repeat(numbers - number.length()) + number + "  "
                    + (label + "  " + choices.get(i).reason()).stripTrailing());
        }
        if (shown.size() > AT_ONCE) {
            say("  … " + (shown.size() - AT_ONCE) + " more");
        }
    }

    @Override
    public boolean confirm(String question) throws Cancelled {
        while (true) {
            Boolean answer = Questions.yes(line(Questions.yesOrNo(question)));
            if (answer != null) {
                return answer;
            }
            say(Questions.YES_OR_NO_PLEASE);
        }
    }

    @Override
    public String text(String question, @Nullable String usual, Objection objection) throws Cancelled {
        while (true) {
            String typed = line(Questions.text(question, usual));
            String answer = typed.isEmpty() ? usual : typed;
            String against = answer == null ? null : objection.to(answer);
            if (answer != null && against == null) {
                return answer;
            }
            say(against == null ? Questions.SOMETHING_PLEASE : against);
        }
    }

    private void say(String line) {
        terminal.writer().println(line);
    }

    private String line(String words) throws Cancelled {
        terminal.writer().print(words);
        terminal.flush();
        try {
            return line();
        } catch (IOException e) {
            // The terminal is gone: nobody is left to answer.
            throw new Cancelled();
        }
    }

    private String line() throws IOException, Cancelled {
        StringBuilder line = new StringBuilder();
        int c = terminal.reader().read();
        if (c == '\n' && endedWithReturn) {
            c = terminal.reader().read(); // the second half of the end of the line before, and no answer
        }
        while (c >= 0 && c != '\n' && c != '\r') {
            if (!Character.isISOControl(c)) {
                line.append((char) c);
            }
            c = terminal.reader().read();
        }
        endedWithReturn = c == '\r';
        if (c < 0) {
            say("");
            terminal.flush();
            throw new Cancelled();
        }
        return line.toString().strip();
    }
}

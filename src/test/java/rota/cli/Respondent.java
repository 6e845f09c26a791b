package rota.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rota.prompt.Asker;
import rota.prompt.Cancelled;
import rota.prompt.Choice;
import rota.prompt.Objection;

/** Somebody who answers questions as the test says, and keeps what was asked. */
final class Respondent implements Asker {

    /** The answer of whoever presses Ctrl-C. */
    static final String LEAVES = "^C";

    private final Deque<String> answers;
    private final List<String> asked = new ArrayList<>();
    private Runnable meanwhile = () -> {};
    private int when;

    private Respondent(List<String> answers) {
        this.answers = new ArrayDeque<>(answers);
    }

    /** Gives these answers, one a question: a part of a choice's label, yes or no, or {@link #LEAVES}. */
    static Respondent answering(String... answers) {
        return new Respondent(List.of(answers));
    }

    /** Something happens while that question is open, the first being 1. */
    Respondent meanwhile(int question, Runnable something) {
        when = question;
        meanwhile = something;
        return this;
    }

    /** The questions with their choices, each on a line of its own: {@code label | reason}. */
    String asked() {
        assertThat(answers).as("answers to questions that were not asked").isEmpty();
        return String.join("\n", asked);
    }

    private String answer(String question) throws Cancelled {
        asked.add(question);
        String answer = answers.poll();
        assertThat(answer).as("the answer to " + asked).isNotNull();
        if (asked.size() == when) {
            meanwhile.run();
        }
        if (LEAVES.equals(answer)) {
            throw new Cancelled();
        }
        return String.valueOf(answer);
    }

    @Override
    public int choose(String question, List<Choice> choices) throws Cancelled {
        List<String> labels = new ArrayList<>();
        StringBuilder shown = new StringBuilder(question);
        for (Choice choice : choices) {
            labels.add(choice.label());
            shown.append("\n  ").append(choice.label()).append(" | ").append(choice.reason());
        }
        String answer = answer(shown.toString());
        assertThat(labels).anyMatch(label -> label.contains(answer)).doesNotHaveDuplicates();
        for (int i = 0; i < labels.size(); i++) {
            if (labels.get(i).contains(answer)) {
                return i;
            }
        }
        throw new IllegalStateException(answer);
    }

    @Override
    public boolean confirm(String question) throws Cancelled {
        return answer(question).equals("yes");
    }

    @Override
    public String text(String question, @Nullable String usual, Objection objection) throws Cancelled {
        String shown = usual == null ? question : question + " [" + usual + "]";
        while (true) {
            String typed = answer(shown);
            String answer = typed.isEmpty() && usual != null ? usual : typed;
            String against = objection.to(answer);
            if (against == null) {
                return answer;
            }
            shown = against;
        }
    }
}

package rota.cli;

import java.io.IOException;
import java.util.Locale;
import rota.shell.Grammar;
import rota.shell.Shell;
import rota.text.Usage;
import rota.yaml.InvalidRoster;
import rota.yaml.UnreadableRoster;

/** {@code rota completion}: what makes a shell complete command lines. */
final class Completion implements Command {

    /** What the scripts say instead of a shell's name, for the words of the roster. */
    private static final String WORDS = "words";

    @Override
    public Syntax syntax() {
        return Syntax.of(
                        "completion",
                        "Makes the TAB key complete rota's commands, options, people, teams and weeks. Prints a script for the"
                                + " shell to read.",
                        "eval \"$(rota completion bash)\"         in ~/.bashrc",
                        "eval \"$(rota completion zsh)\"          in ~/.zshrc, behind compinit",
                        "rota completion fish | source          in ~/.config/fish/config.fish")
                .word("SHELL", "bash, zsh or fish.");
    }

    @Override
    public int run(Rota rota, Said said) throws InvalidRoster, UnreadableRoster, IOException {
        String shell = said.word("");
        switch (shell) {
            case "bash", "zsh", "fish" ->
                rota.out().print(Shell.valueOf(shell.toUpperCase(Locale.ROOT)).script(grammar()));
            case WORDS -> rota.out().print(CompletionWords.sealed(rota));
            default -> throw new UsageError("rota completion takes bash, zsh or fish, not '" + shell + "'");
        }
        return 0;
    }

    private static Grammar grammar() {
        Grammar grammar = new Grammar();
        for (String name : Program.commands()) {
            add(grammar, name, Program.command(name).syntax().usage());
        }
        for (String name : Topics.NAMES) {
            grammar.topic(name, Topics.purpose(name));
        }
        addOptions(grammar, Grammar.EVERY_COMMAND, Rota.syntax().usage());
        return grammar;
    }

    private static void add(Grammar grammar, String name, Usage usage) {
        grammar.command(name, usage.brief());
        for (Usage.Words words : usage.words()) {
            grammar.words(name, words.label(), words.meaning(), words.count() == Usage.Count.ANY);
        }
        addOptions(grammar, name, usage);
    }

    private static void addOptions(Grammar grammar, String command, Usage usage) {
        for (Usage.Option option : usage.toldOptions()) {
            grammar.option(command, option.names(), option.label(), option.meaning());
        }
    }
}

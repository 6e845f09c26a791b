package rota.bench;

/** A command did not do its work; the message is a sentence for whoever ran scripts/bench. */
final class Failed extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Command command;

    /** @param happened what it did, or did not: the sentence without its beginning */
    Failed(Command command, String happened) {
        super(command.name() + " " + happened);
        this.command = command;
    }

    Command command() {
        return command;
    }
}

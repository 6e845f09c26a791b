package rota.bench;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Another program that does the same work, where this machine has it.
 *
 * @param name what it is called in the table
 * @param command without the arguments of a row; empty if it is missing
 * @param reason why it is missing
 */
record Peer(String name, Optional<Command> command, String reason) {

    static Peer found(String name, Command command) {
        return new Peer(name, Optional.of(command), "");
    }

    static Peer missing(String name, String reason) {
        return new Peer(name, Optional.empty(), reason);
    }

    Row row(String what, UnaryOperator<Command> finished, Command reference) {
        String row = name + ": " + what;
        return command.map(finished)
                .<Row>map(whole -> Row.of(row, whole, reference))
                .orElseGet(() -> new Row.Skipped(row, reason));
    }
}

package rota.cli;

import java.util.ArrayList;
import java.util.List;
import rota.text.HelpSheet.Group;
import rota.text.Usage;

/** All commands, in the order in which people come to need them. */
final class Contents {

    private Contents() {}

    /** The commands by who uses them. */
    static List<Group> groups() {
        return List.of(
                group("everybody", "who", "next", "generate", "why"),
                group("on call", "swap", "cover", "suggest", "away", "undo", "overrides"),
                group("team leads", "check", "resolve", "report", "join", "leave", "diff"),
                group("setting up", "init", "schema", "completion", "export", "publish", "help"));
    }

    private static Group group(String label, String... names) {
        List<Usage> commands = new ArrayList<>();
        for (String name : names) {
            commands.add(Program.command(name).syntax().usage());
        }
        return new Group(label, commands);
    }
}

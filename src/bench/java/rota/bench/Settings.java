package rota.bench;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What scripts/bench hands over, after it has built and installed what is to be measured.
 *
 * @param folder for everything that is written; whoever made it takes it away
 * @param peers where the programs in other languages are
 * @param runs how often a command is run at most
 * @param isQuick whether a tenth will do, since nobody looks at the figures
 * @param isWatched whether a person sees how far it is
 * @param rota how to start what is measured
 * @param older how to start the older one, where two are compared
 * @param sections the names of those that are wanted
 */
record Settings(
        Path folder,
        Path peers,
        int runs,
        boolean isQuick,
        boolean isWatched,
        Launchers rota,
        Optional<Launchers> older,
        List<String> sections) {

    /** The two ways to start a rota: as it is installed, and from its clone. */
    record Launchers(Path installed, Path fromClone) {}

    /** @param arguments {@code NAME=VALUE}, and names of sections */
    static Settings of(String... arguments) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String argument : arguments) {
            int sign = argument.indexOf('=');
            values.put(sign < 0 ? argument : argument.substring(0, sign), argument.substring(sign + 1));
        }
        return new Settings(
                Path.of(values.remove("folder")),
                Path.of(values.remove("peers")),
                Integer.parseInt(values.remove("runs")),
                "yes".equals(values.remove("quick")),
                "yes".equals(values.remove("watched")),
                new Launchers(Path.of(values.remove("installed")), Path.of(values.remove("from-clone"))),
                values.containsKey("older-installed")
                        ? Optional.of(new Launchers(
                                Path.of(values.remove("older-installed")), Path.of(values.remove("older-from-clone"))))
                        : Optional.empty(),
                List.copyOf(values.keySet()));
    }

    /** A number of teams, people or overrides: all of them, or a tenth. */
    int size(int full) {
        return isQuick ? full / 10 : full;
    }
}

package rota.cli;

import java.io.IOException;
import rota.yaml.InvalidRoster;
import rota.yaml.UnreadableRoster;

/** {@code rota cover}: one person stands in for another. */
final class Cover implements Command {

    @Override
    public Syntax syntax() {
        return Editing.options(Syntax.of(
                        "cover",
                        "One person stands in for another, or nobody does. The order stays as it is.",
                        "rota cover chi@2026-02-04 ana         Ana has Chi's Wednesday",
                        "rota cover me@now.. ben               I am ill; Ben has the rest of my turn",
                        "rota cover rosa@W52 nobody            agreed that nobody is on call")
                .phrase(
                        "OUT[@WHEN] IN",
                        "Who is on call, and when (see 'rota help when'); and who stands in, or nobody.")
                .option(
                        "-r, --rotation",
                        "TEAM/ROTATION",
                        "The rotation; by default the one on which OUT is on call."));
    }

    @Override
    public int run(Rota rota, Said said) throws InvalidRoster, UnreadableRoster, IOException {
        Editing editing = new Editing(rota, said);
        return editing.carryOut(CoverWish.of(rota, said));
    }
}

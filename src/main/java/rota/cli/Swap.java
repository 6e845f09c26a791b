package rota.cli;

import java.io.IOException;
import rota.yaml.InvalidRoster;
import rota.yaml.UnreadableRoster;

/** {@code rota swap}: two people exchange turns, days or hours. */
final class Swap implements Command {

    @Override
    public Syntax syntax() {
        return Editing.options(Syntax.of(
                        "swap",
                        "Two people exchange turns, days or hours of a rotation. The order stays.",
                        "rota swap me chi                      your next turn, and Chi's nearest to it",
                        "rota swap ben@W06 chi@W07             these turns",
                        "rota swap ben@2026-02-04 chi@wed      a day for a day")
                .phrase("A[@WHEN] B[@WHEN]", "Two people, and what each of them gives: see 'rota help when'.")
                .option(
                        "-r, --rotation",
                        "TEAM/ROTATION",
                        "The rotation; by default the one on which both are on call."));
    }

    @Override
    public int run(Rota rota, Said said) throws InvalidRoster, UnreadableRoster, IOException {
        Editing editing = new Editing(rota, said);
        return editing.carryOut(SwapWish.of(rota, said));
    }
}

package rota.cli;

import java.io.IOException;
import java.util.List;
import rota.rotation.RotationId;
import rota.text.LedgerJson;
import rota.text.LedgerText;
import rota.yaml.InvalidRoster;
import rota.yaml.UnreadableRoster;

/** {@code rota overrides}: the ledger. */
final class Overrides implements Command {

    @Override
    public Syntax syntax() {
        return Syntax.of(
                        "overrides",
                        "What people agreed on: what is to come, what does nothing, what was taken back, and who owes whom.",
                        "rota overrides                     of all rotations",
                        "rota overrides core --all          of one team, with all that is past")
                .words(
                        "WHAT",
                        "TEAM, TEAM/ROTATION, or ROTATION in every team; several of them, or nothing for everything.")
                .flag("--all", "Show all that is past or undone, not only the latest ten.");
    }

    @Override
    public int run(Rota rota, Said said) throws InvalidRoster, UnreadableRoster, IOException {
        List<RotationId> rotations = What.rotations(rota.company(), said.words());
        if (rota.json()) {
            LedgerJson.print(rota.schedule(), rotations, rota.now(), rota.out());
        } else {
            LedgerText.print(rota.face(), rota.schedule(), rotations, said.flag("--all"), rota.now(), rota.out());
        }
        return 0;
    }
}

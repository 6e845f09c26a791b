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
                        "What people agreed on, and who owes whom. First what is to come, then what does nothing, and what was taken back.",
                        "rota overrides                     of all rotations",
                        "rota overrides core --all          of one team, with all that is past")
                .words("WHAT", "TEAM, TEAM/ROTATION or ROTATION; nothing is everything.")
                .flag("--all", "Show all that is past or undone, not only the latest ten.")
                .flag("--split", "Move those of the list to files of their own, in the ledger's folder or overrides/.")
                .flag("--dry-run", "With --split: show what would move, and write nothing.")
                .flag("--commit", "With --split: make a git commit of just this.")
                .exits(Failures.MISTAKES, Refusal.REFUSED);
    }

    @Override
    public int run(Rota rota, Said said) throws InvalidRoster, UnreadableRoster, IOException {
        if (said.flag("--split")) {
            return Split.run(rota, said);
        }
        List<RotationId> rotations = What.rotations(rota.company(), said.words());
        if (rota.json()) {
            LedgerJson.print(rota.schedule(), rotations, rota.now(), rota.out());
        } else {
            LedgerText.print(rota.face(), rota.schedule(), rotations, said.flag("--all"), rota.now(), rota.out());
        }
        return 0;
    }
}

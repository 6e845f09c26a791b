package rota.cli;

import rota.edit.Refused;
import rota.edit.Setting;
import rota.edit.Unclear;
import rota.prompt.Cancelled;
import rota.yaml.InvalidRoster;
import rota.yaml.UnreadableRoster;

/** What an editing command wants, whatever the roster says by the time it is written. */
interface Wish {

    /**
     * What it comes to for this roster.
     *
     * @throws Refused if it can't be granted
     * @throws Unclear if it can be meant in several ways
     * @throws Cancelled if a question was left without an answer
     */
    Draft draft(Setting setting) throws Refused, Unclear, Cancelled, InvalidRoster, UnreadableRoster;
}

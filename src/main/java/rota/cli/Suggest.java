package rota.cli;

import java.io.IOException;
import rota.edit.Asked;
import rota.planning.Suggestions;
import rota.rotation.Ids;
import rota.rotation.RotationId;
import rota.text.SuggestJson;
import rota.text.SuggestText;
import rota.yaml.InvalidRoster;
import rota.yaml.UnreadableRoster;

/** {@code rota suggest}: who could swap with somebody or stand in for them, best first. */
final class Suggest implements Command {

    private static final String APPLY = "--apply";

    @Override
    public Syntax syntax() {
        return Editing.writing(Syntax.of(
                        "suggest",
                        "Who could swap with somebody or stand in for them. The best come first, each with the reasons.",
                        "rota suggest chi@W07                  for Chi's turn of that week",
                        "rota suggest me@now..                 I am ill; who has the rest of my turn?",
                        "rota suggest me@W07 --apply 1         makes the first one")
                .phrase("PERSON[@WHEN]", "Who is on call, and when: see 'rota help when'.")
                .option(
                        "-r, --rotation",
                        "TEAM/ROTATION",
                        "The rotation; by default the one on which PERSON is on call.")
                .option(APPLY, "NUMBER", "Make the swap or cover that has this number in the list."));
    }

    @Override
    public int run(Rota rota, Said said) throws InvalidRoster, UnreadableRoster, IOException {
        said.refuseMoreWordsThan(1, "behind the person, like me@");
        Asked asked = new People(rota).asked(said.word(Ids.ME));
        RotationId rotation = Rotations.named(rota.company(), said);
        Editing editing = new Editing(rota, said);
        String number = said.option(APPLY);
        if (number != null) {
            // The list may be another one by now: whoever can be asked is shown what it would be.
            boolean isSpelledOut = asked.when() != null && rota.asker() == null;
            return editing.carryOut(new SuggestWish(asked, rotation, number(number), isSpelledOut));
        }
        Suggestions suggestions = editing.answer(setting -> Suggestions.of(setting, asked, rotation));
        if (rota.json()) {
            SuggestJson.print(suggestions, rota.out());
        } else {
            SuggestText.print(rota.face(), suggestions, Typed.rest(said), Typed.again(said.typed(), APPLY), rota.out());
        }
        return 0;
    }

    private static int number(String text) {
        try {
            int number = Integer.parseInt(text);
            if (number >= 1) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw new UsageError(APPLY + " takes the number of a line, like 1, not '" + text + "'");
    }
}

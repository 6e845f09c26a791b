package rota.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rota.edit.Asked;
import rota.edit.Covering;
import rota.edit.Granted;
import rota.edit.Refused;
import rota.edit.Setting;
import rota.edit.Unclear;
import rota.prompt.Asker;
import rota.prompt.Cancelled;
import rota.rotation.Ids;
import rota.rotation.RotationId;
import rota.yaml.InvalidRoster;
import rota.yaml.UnreadableRoster;

/** A cover, as far as it was said; what is missing is asked for where there is somebody to ask. */
final class CoverWish implements Wish {

    private final Rota rota;
    private Asked out;
    private @Nullable String in;
    private boolean isInKnown;
    private @Nullable RotationId rotation;
    private boolean isAsked;

    private CoverWish(Rota rota, Asked out, @Nullable String in, boolean isInKnown, @Nullable RotationId rotation) {
        this.rota = rota;
        this.out = out;
        this.in = in;
        this.isInKnown = isInKnown;
        this.rotation = rotation;
    }

    static CoverWish of(Rota rota, Said said) throws InvalidRoster, UnreadableRoster {
        List<String> words = said.words();
        People people = new People(rota);
        said.refuseMoreWordsThan(2, "behind the person, like me@");
        if (words.size() < 2 && rota.asker() == null) {
            throw new UsageError("a cover takes who is on call and who stands in: rota cover chi@2026-02-04 ana");
        }
        Asked out = people.asked(words.isEmpty() ? Ids.ME : words.get(0));
        boolean isInKnown = words.size() == 2;
        String in = isInKnown && !words.get(1).equalsIgnoreCase(Ids.NOBODY) ? standIn(people, words.get(1)) : null;
        return new CoverWish(rota, out, in, isInKnown, Rotations.named(rota.company(), said));
    }

    private static String standIn(People people, String word) {
        Asked asked = people.asked(word);
        if (asked.when() != null) {
            throw new UsageError("only the first of the two has a time: rota cover chi@2026-02-04 ana");
        }
        return asked.person();
    }

    @Override
    public Draft draft(Setting setting) throws Refused, Unclear, Cancelled, InvalidRoster, UnreadableRoster {
        Asker asker = rota.asker();
        if (asker != null && !isInKnown) {
            askFor(new Questions(asker, setting));
        }
        Granted granted = asker == null ? granted(setting) : grantedOrAsked(setting, new Questions(asker, setting));
        return GrantedView.draft(
                granted,
                "Cover",
                !isAsked && granted.chosen().isEmpty(),
                setting.terms().now());
    }

    private void askFor(Questions questions) throws Refused, Cancelled {
        Questions.Turn given =
                out.when() == null ? questions.runningOrComing(out.person(), rotation) : questions.meant(out, rotation);
        out = given.asked();
        rotation = given.rotation();
        in = questions.standIn(given);
        isInKnown = true;
        isAsked = true;
    }

    private Granted granted(Setting setting) throws Refused, Unclear {
        return new Covering(setting).cover(out, in, rotation);
    }

    private Granted grantedOrAsked(Setting setting, Questions questions) throws Refused, Unclear, Cancelled {
        try {
            return granted(setting);
        } catch (Unclear unclear) {
            Unclear.Choice choice = questions.choice(unclear);
            out = choice.people().get(0);
            rotation = choice.rotation();
            isAsked = true;
            return granted(setting);
        }
    }
}

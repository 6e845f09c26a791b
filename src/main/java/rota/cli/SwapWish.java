package rota.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rota.edit.Asked;
import rota.edit.Granted;
import rota.edit.Refused;
import rota.edit.Setting;
import rota.edit.Swapping;
import rota.edit.Unclear;
import rota.prompt.Asker;
import rota.prompt.Cancelled;
import rota.rotation.RotationId;
import rota.yaml.InvalidRoster;
import rota.yaml.UnreadableRoster;

/** A swap, as far as it was said; what is missing is asked for where there is somebody to ask. */
final class SwapWish implements Wish {

    private final Rota rota;
    private Asked first;
    private @Nullable Asked second;
    private @Nullable RotationId rotation;
    private boolean isAsked;

    private SwapWish(Rota rota, Asked first, @Nullable Asked second, @Nullable RotationId rotation) {
        this.rota = rota;
        this.first = first;
        this.second = second;
        this.rotation = rotation;
    }

    static SwapWish of(Rota rota, Said said) throws InvalidRoster, UnreadableRoster {
        List<String> words = said.words();
        People people = new People(rota);
        said.refuseMoreWordsThan(2, "behind the person, like me@");
        if (words.size() < 2 && rota.asker() == null) {
            throw new UsageError("a swap takes two people: rota swap me chi, or rota swap ben@W06 chi@W07");
        }
        Asked first = people.asked(words.isEmpty() ? "me" : words.get(0));
        Asked second = words.size() < 2 ? null : people.asked(words.get(1));
        return new SwapWish(rota, first, second, Rotations.named(rota.company(), said));
    }

    @Override
    public Draft draft(Setting setting) throws Refused, Unclear, Cancelled, InvalidRoster, UnreadableRoster {
        Asker asker = rota.asker();
        if (asker != null && second == null) {
            askFor(new Questions(asker, setting));
        }
        Granted granted = asker == null ? granted(setting) : grantedOrAsked(setting, new Questions(asker, setting));
        return GrantedView.draft(
                granted,
                "Swap",
                !isAsked && granted.chosen().isEmpty(),
                setting.terms().now());
    }

    private void askFor(Questions questions) throws Refused, Cancelled {
        Questions.Turn given =
                first.when() == null ? questions.coming(first.person(), rotation) : questions.meant(first, rotation);
        first = given.asked();
        rotation = given.rotation();
        second = questions.partner(given).asked();
        isAsked = true;
    }

    private Granted granted(Setting setting) throws Refused, Unclear {
        Asked other = second;
        if (other == null) {
            throw new IllegalStateException("nobody to swap with");
        }
        return new Swapping(setting).swap(first, other, rotation);
    }

    private Granted grantedOrAsked(Setting setting, Questions questions) throws Refused, Unclear, Cancelled {
        try {
            return granted(setting);
        } catch (Unclear unclear) {
            Unclear.Choice choice = questions.choice(unclear);
            first = choice.people().get(0);
            second = choice.people().get(1);
            rotation = choice.rotation();
            isAsked = true;
            return granted(setting);
        }
    }
}

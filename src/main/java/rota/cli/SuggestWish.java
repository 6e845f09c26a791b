package rota.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rota.edit.Asked;
import rota.edit.Granted;
import rota.edit.Refused;
import rota.edit.Setting;
import rota.edit.Unclear;
import rota.planning.Suggestions;
import rota.planning.Unable;
import rota.rotation.RotationId;

/** The swap or cover that has a number in the list of who could help; what that is, the roster says when it is written. */
final class SuggestWish implements Wish {

    private final Asked asked;
    private final @Nullable RotationId rotation;
    private final int number;
    private final boolean isSpelledOut;

    SuggestWish(Asked asked, @Nullable RotationId rotation, int number, boolean isSpelledOut) {
        this.asked = asked;
        this.rotation = rotation;
        this.number = number;
        this.isSpelledOut = isSpelledOut;
    }

    @Override
    public Draft draft(Setting setting) throws Refused, Unclear {
        Suggestions suggestions = Suggestions.of(setting, asked, rotation);
        List<Suggestions.Candidate> candidates = suggestions.candidates();
        if (candidates.isEmpty()) {
            throw nobody(suggestions, new Labels(setting));
        }
        if (number > candidates.size()) {
            throw new UsageError(
                    candidates.size() == 1
                            ? "only one could be made; --apply takes 1, not " + number
                            : "only " + candidates.size() + " could be made; --apply takes a number from 1 to "
                                    + candidates.size() + ", not " + number);
        }
        Suggestions.Candidate chosen = candidates.get(number - 1);
        Granted offer = chosen.helper().offer();
        Granted granted = new Granted(offer.proposal(), offer.rotation(), offer.id(), offer.command(), List.of());
        return GrantedView.draft(granted, chosen.isSwap() ? "Swap" : "Cover", isSpelledOut, suggestions.now());
    }

    private static Refused nobody(Suggestions suggestions, Labels labels) {
        StringBuilder sentence = new StringBuilder("nobody in the order of " + labels.named(suggestions.rotation())
                + " could help " + labels.name(suggestions.person()));
        for (Unable unable : suggestions.unable()) {
            sentence.append("; ")
                    .append(labels.name(unable.person()))
                    .append(": ")
                    .append(unable.reason());
        }
        return new Refused(sentence.toString(), List.of());
    }
}

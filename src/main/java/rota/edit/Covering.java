package rota.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rota.override.Range;
import rota.rotation.RotationId;

/** Finds the cover that is meant: on which rotation, and of what. */
public final class Covering {

    private final Setting setting;
    private final Agreement agreement;
    private final Commands commands;
    private final Meaning meaning;

    /** Covers in this setting. */
    public Covering(Setting setting) {
        this.setting = setting;
        this.agreement = new Agreement(setting);
        this.commands = new Commands(setting);
        this.meaning = new Meaning(setting);
    }

    /**
     * The cover; the next turn, where nothing is said of what.
     *
     * @param in who stands in, or null for nobody
     * @param rotation the rotation, or null for the only one on which {@code out} is on call then
     * @throws Refused if it can't be made
     * @throws Unclear if there are several such rotations, or several such turns
     */
    public Granted cover(Asked out, @Nullable String in, @Nullable RotationId rotation) throws Refused, Unclear {
        if (out.person().equals(in)) {
            throw new Refused(
                    setting.name(out.person()) + " is named twice; a cover takes two people, or 'nobody' as the second",
                    List.of());
        }
        List<Sought> options = Sought.of(setting, out, rotation);
        if (options.isEmpty()) {
            throw nothing(Sought.possible(setting, out, rotation), out, in, rotation);
        }
        if (options.size() > 1) {
            throw unclear(out, in, options);
        }
        Sought option = options.get(0);
        Granted granted = agreement.cover(option.rotation(), out.person(), option.range(), in);
        List<String> chosen = out.when() == null ? List.of(setting.name(out.person()) + "'s next turn") : List.of();
        return new Granted(granted.proposal(), granted.rotation(), granted.id(), granted.command(), chosen);
    }

    private Unclear unclear(Asked out, @Nullable String in, List<Sought> options) {
        List<Unclear.Choice> choices = new ArrayList<>();
        for (Sought option : options) {
            String command = commands.cover(option.rotation(), out.person(), option.range(), in);
            choices.add(new Unclear.Choice(option.rotation(), List.of(option.asked()), command));
        }
        return new Unclear(setting.name(out.person()) + " has more than one thing then; say which", choices);
    }

    /** Says that nobody of that name is on call then; offers the reverse where that would make sense. */
    private Refused nothing(List<RotationId> possible, Asked out, @Nullable String in, @Nullable RotationId rotation) {
        List<String> instead = new ArrayList<>();
        if (in != null && out.when() != null) {
            Asked reverse = new Asked(in, out.when());
            for (RotationId id : rotation == null ? setting.possible(Set.of(in)) : List.of(rotation)) {
                for (Range range : meaning.ranges(id, reverse)) {
                    addIfItWorks(new Sought(id, in, range), out.person(), instead);
                }
            }
        }
        if (instead.isEmpty() && possible.size() == 1) {
            addHolders(possible.get(0), out, in, instead);
        }
        return new Refused(meaning.absence(possible, out), instead);
    }

    /** Whoever is on call then was probably meant. */
    private void addHolders(RotationId id, Asked out, @Nullable String in, List<String> instead) {
        for (String holder : meaning.holders(id, out)) {
            for (Range range :
                    holder.equals(in) ? List.<Range>of() : meaning.ranges(id, new Asked(holder, out.when()))) {
                addIfItWorks(new Sought(id, holder, range), in, instead);
            }
        }
    }

    private void addIfItWorks(Sought option, @Nullable String in, List<String> instead) {
        try {
            agreement.cover(option.rotation(), option.person(), option.range(), in);
            instead.add(commands.cover(option.rotation(), option.person(), option.range(), in));
        } catch (Refused refused) {
            // It would be no help.
        }
    }
}

package rota.testing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rota.edit.Asked;
import rota.edit.Covering;
import rota.edit.Granted;
import rota.edit.Joining;
import rota.edit.Leaving;
import rota.edit.Proposal;
import rota.edit.Refused;
import rota.edit.Reordered;
import rota.edit.Setting;
import rota.edit.Swapping;
import rota.edit.Unclear;
import rota.edit.Undoing;
import rota.edit.Wanted;
import rota.override.Entry;
import rota.rotation.Person;
import rota.rotation.RotationId;

/** Something that somebody wants of a roster, as a value that can be tried in one setting and in another. */
public sealed interface Wish {

    /** What comes of it in this setting; nothing is written. */
    default Reply in(Setting setting) {
        try {
            return granted(setting);
        } catch (Refused refused) {
            return new Reply(null, null, refused, null);
        } catch (Unclear unclear) {
            return new Reply(null, null, null, unclear);
        }
    }

    /** The same, but for what speaks against it. */
    Reply granted(Setting setting) throws Refused, Unclear;

    /**
     * Somebody, and what is wanted of them.
     *
     * @param person the person's id
     * @param wanted the part of the rotation, or null where it is left to choose
     */
    record Part(String person, @Nullable Wanted wanted) {

        /** The same as the editing commands take it. */
        public Asked asked() {
            return new Asked(person, wanted == null ? null : today -> wanted);
        }
    }

    /**
     * A swap.
     *
     * @param rotation the rotation, or null where it is left to find
     */
    record OfSwap(Part first, Part second, @Nullable RotationId rotation) implements Wish {
        @Override
        public Reply granted(Setting setting) throws Refused, Unclear {
            return Reply.of(new Swapping(setting).swap(first.asked(), second.asked(), rotation));
        }
    }

    /**
     * A cover.
     *
     * @param in who stands in, or null for nobody
     * @param rotation the rotation, or null where it is left to find
     */
    record OfCover(Part out, @Nullable String in, @Nullable RotationId rotation) implements Wish {
        @Override
        public Reply granted(Setting setting) throws Refused, Unclear {
            return Reply.of(new Covering(setting).cover(out.asked(), in, rotation));
        }
    }

    /**
     * An override is to be taken back.
     *
     * @param id the override's id
     */
    record OfUndo(String id) implements Wish {
        @Override
        public Reply granted(Setting setting) throws Refused {
            for (Entry entry : setting.schedule().roster().overrides()) {
                if (entry.id().equals(id)) {
                    return Reply.of(new Undoing(setting).undo(entry));
                }
            }
            throw new AssertionError("no override " + id);
        }
    }

    /**
     * Somebody is to join an order; whom the roster does not know is new.
     *
     * @param behind who comes before them, or null for the last place
     */
    record OfJoin(
            String person,
            RotationId rotation,
            LocalDate from,
            @Nullable String behind) implements Wish {
        @Override
        public Reply granted(Setting setting) throws Refused {
            var company = setting.schedule().company();
            Person known = company.people().get(person);
            Person joiner = known == null ? Person.named(person, null, null, company.zone()) : known;
            return Reply.of(new Joining(setting).join(joiner, rotation, from, behind));
        }
    }

    /**
     * Somebody is to leave orders.
     *
     * @param rotations the rotations, or none for all of them
     */
    record OfLeave(String person, List<RotationId> rotations, LocalDate lastDay) implements Wish {
        @Override
        public Reply granted(Setting setting) throws Refused {
            return Reply.of(new Leaving(setting).leave(person, rotations, lastDay));
        }
    }

    /**
     * What came of a wish; one of the four is there.
     *
     * @param granted the override that could be made or taken back
     * @param reordered the orders that could be changed
     * @param refused why neither
     * @param unclear why it is not known which
     */
    record Reply(
            @Nullable Granted granted,
            @Nullable Reordered reordered,
            @Nullable Refused refused,
            @Nullable Unclear unclear) {

        static Reply of(Granted granted) {
            return new Reply(granted, null, null, null);
        }

        static Reply of(Reordered reordered) {
            return new Reply(null, reordered, null, null);
        }

        /** What would be done; null if nothing would. */
        public @Nullable Proposal proposal() {
            return granted != null ? granted.proposal() : reordered != null ? reordered.proposal() : null;
        }

        /** What it would do, or why it does nothing, for messages. */
        @Override
        public String toString() {
            return granted != null
                    ? "granted: " + granted.command()
                    : reordered != null
                            ? "granted: " + reordered.orders()
                            : refused != null
                                    ? "refused: " + refused.sentence() + " " + refused.commands()
                                    : "unclear: " + String.valueOf(unclear);
        }
    }
}

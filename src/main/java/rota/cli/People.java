package rota.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rota.edit.Asked;
import rota.rotation.Company;
import rota.rotation.Ids;
import rota.rotation.Person;
import rota.yaml.InvalidRoster;
import rota.yaml.Suggestion;
import rota.yaml.UnreadableRoster;

/** People as they are typed: by id, e-mail, or any part of the name that fits one person only; {@code me} is the asker. */
final class People {

    private final Rota rota;
    private final Company company;

    People(Rota rota) throws InvalidRoster, UnreadableRoster {
        this.rota = rota;
        this.company = rota.company();
    }

    /**
     * The person that the text means.
     *
     * @throws UsageError if it means nobody, or several
     */
    Person find(String text) {
        if (text.equalsIgnoreCase(Ids.NOBODY)) {
            throw new UsageError("'nobody' is no person, and can only stand in: rota cover chi@2026-02-04 nobody");
        }
        return text.equals(Ids.ME) ? me() : named(text);
    }

    /** Whoever runs this, or null if that can't be known. */
    @Nullable
    Person asker() {
        try {
            return me();
        } catch (UsageError unknown) {
            return null;
        }
    }

    /**
     * Somebody and a time, {@code ben@W06}: what stands behind the last {@code @} that is a time, and the person before it.
     *
     * @throws UsageError if that is nobody, or several people
     */
    Asked asked(String text) {
        for (int at = text.lastIndexOf('@'); at > 0; at = text.lastIndexOf('@', at - 1)) {
            Asked.Saying saying = Whens.saying(text.substring(at + 1));
            if (saying != null) {
                return new Asked(find(text.substring(0, at)).id(), saying);
            }
        }
        try {
            return new Asked(find(text).id(), null);
        } catch (UsageError nobody) {
            int at = text.indexOf('@');
            if (at > 0 && isSomebody(text.substring(0, at))) {
                throw new UsageError(Whens.unknown(text.substring(at + 1)));
            }
            throw nobody;
        }
    }

    private boolean isSomebody(String text) {
        return text.equals(Ids.ME)
                || company.people().containsKey(text)
                || fitting(text).size() == 1;
    }

    /** Whether the text is in nobody's id, address or name. */
    boolean isNobody(String text) {
        return !company.people().containsKey(text) && fitting(text).isEmpty();
    }

    private List<Person> fitting(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        List<Person> fitting = new ArrayList<>();
        for (Person person : company.people().values()) {
            if (text.equalsIgnoreCase(person.email())) {
                return List.of(person);
            }
            if (!lower.isBlank() && person.name().toLowerCase(Locale.ROOT).contains(lower)) {
                fitting.add(person);
            }
        }
        return fitting;
    }

    private Person named(String text) {
        Person byId = company.people().get(text);
        if (byId != null) {
            return byId;
        }
        List<Person> fitting = fitting(text);
        if (fitting.size() == 1) {
            return fitting.get(0);
        }
        throw new UsageError(fitting.isEmpty() ? nobody(text) : several(text, fitting));
    }

    private String nobody(String text) {
        List<String> candidates = new ArrayList<>(company.people().keySet());
        for (Person person : company.people().values()) {
            candidates.add(person.name());
        }
        return "no person '" + text + "' in the roster" + Suggestion.of(text, candidates);
    }

    private static String several(String text, List<Person> fitting) {
        List<String> ids = new ArrayList<>();
        for (Person person : fitting.subList(0, Math.min(fitting.size(), 5))) {
            ids.add(person.id() + " (" + person.name() + ")");
        }
        String more = fitting.size() > ids.size() ? " and " + (fitting.size() - ids.size()) + " more" : "";
        return "'" + text + "' fits several people: " + String.join(", ", ids) + more + "; name one by id";
    }

    private Person me() {
        String told = rota.surroundings().variable("ROTA_ME");
        if (!told.isEmpty()) {
            return told(told);
        }
        String email = new Git(rota.path()).email();
        if (email == null) {
            throw new UsageError("who are you? Name a person, or set $ROTA_ME, or git's user.email");
        }
        for (Person person : company.people().values()) {
            if (email.equalsIgnoreCase(person.email())) {
                return person;
            }
        }
        throw new UsageError("nobody in the roster has git's user.email, " + email
                + "; add it there as your email:, or name a person, or set $ROTA_ME to an id");
    }

    private Person told(String text) {
        if (Ids.isReserved(text)) {
            throw new UsageError("$ROTA_ME takes a person's id, not '" + text + "'");
        }
        try {
            return named(text);
        } catch (UsageError e) {
            throw new UsageError("$ROTA_ME: " + e.getMessage());
        }
    }
}

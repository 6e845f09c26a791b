package rota.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Objects;
import rota.rotation.Company;
import rota.rotation.Handoff;
import rota.rotation.Person;
import rota.rotation.Zone;

/**
 * Single values as the roster takes them, for those that somebody types elsewhere: the same are right, and the same sentences say
 * what is wrong with the others.
 */
public final class RosterValues {

    private static final String PERSON = "c";
    private static final String PEOPLE = "people: {" + PERSON + ": {";
    /** A team for which nothing depends on what the file says in general. */
    private static final String TEAMS = "teams: {a: {timezone: UTC, handoff: monday 09:00, "
            + "rotations: {b: {start: 2026-01-05, order: [" + PERSON + "]}}}}\n";

    private RosterValues() {}

    /** The zone that {@code timezone: Europe/London} names. */
    public static Zone zone(String text) throws UnfitValue {
        return head("timezone", text).zone();
    }

    /** The handoff of turns of a week, like {@code monday 09:00}. */
    public static Handoff weekHandoff(String text) throws UnfitValue {
        Handoff handoff = head("handoff", text).handoff();
        if (handoff.weekday() == null) {
            throw new UnfitValue("'handoff' needs a weekday too, like 'monday " + handoff + "'");
        }
        return handoff;
    }

    /** The right-hand side of calendar UIDs, like {@code support.example.com}. */
    public static String domain(String text) throws UnfitValue {
        return head("uid-domain", text).uidDomain();
    }

    /** Where the page is served, like {@code https://rota.example.com}; without a slash at its end. */
    public static String site(String text) throws UnfitValue {
        return Objects.requireNonNull(head("site", text).site());
    }

    /** A name of a person or a team. */
    public static String name(String text) throws UnfitValue {
        return person("name", text).name();
    }

    /** An e-mail address. */
    public static String email(String text) throws UnfitValue {
        return Objects.requireNonNull(person("email", text).email());
    }

    private static Company head(String key, String text) throws UnfitValue {
        return company(key + ": " + Quotes.around(text) + "\n" + TEAMS);
    }

    private static Person person(String key, String text) throws UnfitValue {
        return company(PEOPLE + key + ": " + Quotes.around(text) + "}}\n" + TEAMS)
                .person(PERSON);
    }

    private static Company company(String roster) throws UnfitValue {
        try {
            return RosterReader.read("", roster.getBytes(UTF_8)).roster().company();
        } catch (InvalidRoster e) {
            throw new UnfitValue(e.mistakes().get(0).message());
        }
    }
}

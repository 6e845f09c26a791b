package rota.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rota.rotation.Cadence;
import rota.rotation.Follow;
import rota.rotation.Handoff;
import rota.rotation.Hours;
import rota.rotation.TurnLength;
import rota.rotation.WallClock;
import rota.rotation.Zone;
import rota.schedule.Spoken;
import rota.yaml.RosterValues;
import rota.yaml.UnfitValue;

/** What the words mean that a new roster is made of; each that means nothing is refused with what would. */
final class InitWords {

    static final String NONE = "none";
    static final String SAME = "same";
    static final String NEXT = "next";

    /** Where people have addresses who have nothing else to do with each other. */
    private static final Set<String> EVERYBODYS =
            Set.of("gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "icloud.com", "yahoo.com", "proton.me");

    private static final Pattern ADDRESS = Pattern.compile("\\S@\\S");

    /** A clock change comes back within a year. */
    private static final int WEEKS = 53;

    private InitWords() {}

    private interface Value<T> {
        T of(String text) throws UnfitValue;
    }

    private static <T> T value(Value<T> value, String text) {
        try {
            return value.of(text);
        } catch (UnfitValue unfit) {
            throw new UsageError(unfit.sentence());
        }
    }

    static Zone zone(String text) {
        return value(RosterValues::zone, text);
    }

    static String domain(String text) {
        return value(RosterValues::domain, text);
    }

    static String site(String text) {
        return value(RosterValues::site, text);
    }

    static Handoff handoff(String text) {
        return value(RosterValues::weekHandoff, text);
    }

    /** The same, refused if the clocks skip it within a year from now. */
    static Handoff handoff(String text, Zone zone, Instant now) {
        Handoff handoff = handoff(text);
        LocalDate date = latest(handoff, zone, now);
        for (int week = 0; week <= WEEKS; week++, date = date.plusWeeks(1)) {
            if (WallClock.skips(date.atTime(handoff.time()), zone)) {
                throw new UsageError("the clocks in " + zone.id() + " skip " + handoff.time() + " on "
                        + Spoken.date(date) + "; choose another time for the handoff");
            }
        }
        return handoff;
    }

    /** The date of the latest handoff that is not after now. */
    static LocalDate latest(Handoff handoff, Zone zone, Instant now) {
        LocalDate date = zone.local(now).toLocalDate();
        while (date.getDayOfWeek() != handoff.weekday()
                || WallClock.instant(date.atTime(handoff.time()), zone).isAfter(now)) {
            date = date.minusDays(1);
        }
        return date;
    }

    /** A date for the first turn, whatever its weekday. */
    static LocalDate date(String text, LocalDate today) {
        LocalDate date = Moment.date(text, today);
        if (date == null) {
            throw new UsageError("'" + text + "' is no date for the first turn; a date looks like " + today);
        }
        Days.requireNear(text, date, today);
        return date;
    }

    /** A date on which turns begin. */
    static LocalDate start(String text, Handoff handoff, Zone zone, LocalDate today) {
        LocalDate date = date(text, today);
        Cadence weekly = new Cadence(TurnLength.weeks(1), handoff, Hours.ALWAYS, zone);
        if (!weekly.beginsOn(date.getDayOfWeek())) {
            throw new UsageError(Spoken.date(date) + " begins no turn, since the handoff is " + handoff
                    + "; did you mean " + weekly.nearestBeginning(date) + "?");
        }
        return date;
    }

    /** Whom the secondary takes of the hero's order; null if there is none. */
    static Follow.@Nullable Pick secondary(String text) {
        return switch (text) {
            case NONE -> null;
            case SAME -> Follow.Pick.SAME;
            case NEXT -> Follow.Pick.NEXT;
            default -> throw new UsageError("--secondary takes same, next or none, not '" + text + "'");
        };
    }

    /** Names between commas, semicolons or line ends; none of them is empty. */
    static List<String> names(String text) {
        List<String> names = new ArrayList<>();
        for (String part : text.split("[,;\\n\\r]", -1)) {
            if (!part.isBlank()) {
                names.add(part.strip());
            }
        }
        return names;
    }

    /** A team's name. */
    static String teamName(String text) {
        return value(RosterValues::name, text);
    }

    /** Somebody with a name, and with an address if there is one: {@code Ana Ruiz <ana@example.com>}. */
    static Crews.Member member(String text) {
        int open = text.indexOf('<');
        if (open < 0 || !text.endsWith(">")) {
            requireNoAddress(text);
            return new Crews.Member(value(RosterValues::name, text), null);
        }
        String name = text.substring(0, open).strip();
        String email = text.substring(open + 1, text.length() - 1).strip();
        if (name.isEmpty()) {
            throw new UsageError("'" + text + "' has no name before it; write it like Ana Ruiz <ana@example.com>");
        }
        return new Crews.Member(value(RosterValues::name, name), value(RosterValues::email, email));
    }

    /** Names are shown to everybody who subscribes, addresses to nobody. */
    private static void requireNoAddress(String text) {
        if (ADDRESS.matcher(text).find()) {
            throw new UsageError(
                    "'" + text + "' has an address in it, which everybody would see as a name; write it like"
                            + " Ana Ruiz <ana@example.com>");
        }
    }

    /** The machine's zone, if the roster can have it; else UTC. */
    static String zoneOf(String machine) {
        try {
            Zone zone = RosterValues.zone(machine);
            return zone.rules().equals(Zone.UTC.rules()) ? "UTC" : zone.id();
        } catch (UnfitValue unfit) {
            return "UTC";
        }
    }

    /** The domain of somebody's address; null if it is one of those that belong to everybody. */
    static @Nullable String domainOf(@Nullable String email) {
        String domain =
                email == null ? "" : email.substring(email.indexOf('@') + 1).toLowerCase(Locale.ROOT);
        if (domain.indexOf('.') < 0 || domain.startsWith("users.noreply.") || EVERYBODYS.contains(domain)) {
            return null;
        }
        try {
            return RosterValues.domain(domain);
        } catch (UnfitValue unfit) {
            return null;
        }
    }
}

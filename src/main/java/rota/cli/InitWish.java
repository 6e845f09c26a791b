package rota.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rota.prompt.Asker;
import rota.prompt.Cancelled;
import rota.rotation.Follow;
import rota.rotation.Handoff;
import rota.rotation.NameIds;
import rota.rotation.Zone;
import rota.yaml.NewRoster;

/** What the options say of a new roster. */
final class InitWish {

    private static final String HANDOFF = "monday 09:00";

    private final Said said;
    private final Instant now;
    private final Crews crews = new Crews();
    private final @Nullable Zone zone;
    private final @Nullable String domain;
    private final @Nullable String site;

    /**
     * Reads what can be read by itself.
     *
     * @throws UsageError if something of it is wrong
     */
    InitWish(Said said, Instant now) {
        this.said = said;
        this.now = now;
        said.options("--team").forEach(crews::add);
        String named = said.option("--zone");
        zone = named == null ? null : InitWords.zone(named);
        String uidDomain = said.option("--domain");
        domain = uidDomain == null ? null : InitWords.domain(uidDomain);
        String address = said.option("--site");
        site = address == null ? null : InitWords.site(address);
        InitWords.handoff(said.option("--handoff", HANDOFF));
        String begin = said.option("--start");
        if (begin != null) {
            InitWords.date(begin, now.atZone(ZoneOffset.UTC).toLocalDate());
        }
        InitWords.secondary(said.option("--secondary", InitWords.NONE));
    }

    /** Whether all is said that has no usual answer; then nothing is asked. */
    boolean isComplete() {
        return zone != null && !crews.isEmpty();
    }

    /** Whether the domain of calendars was said. */
    boolean hasDomain() {
        return domain != null;
    }

    /** The whole command, as an example, with what was said. */
    String example(String usualZone) {
        StringBuilder command = new StringBuilder("rota init");
        for (String option : List.of("--file", "--now", "--handoff", "--start", "--secondary", "--domain", "--site")) {
            String value = said.option(option);
            if (value != null) {
                command.append(' ').append(option).append(' ').append(Git.quoted(value));
            }
        }
        command.append(" --zone ").append(zone == null ? usualZone : zone.id());
        List<String> teams = crews.isEmpty()
                ? List.of("Core Analytics=Ana Ruiz, Ben Adeyemi", "Web=Gus Ferreira, Hana Sato")
                : said.options("--team");
        teams.forEach(team -> command.append(" --team ").append(Git.quoted(team)));
        return command.toString();
    }

    /** What is missing, as the beginning of a sentence. */
    String missing() {
        List<String> missing = new ArrayList<>();
        if (zone == null) {
            missing.add("--zone");
        }
        if (crews.isEmpty()) {
            missing.add("--team");
        }
        return String.join(" and ", missing) + (missing.size() == 1 ? " is" : " are") + " missing";
    }

    /**
     * The roster of a complete wish, with the usual for what was not said.
     *
     * @throws UsageError if something of it does not go with the rest
     */
    NewRoster roster(@Nullable String usualDomain) {
        Zone place = Objects.requireNonNull(zone);
        Handoff handoff = InitWords.handoff(said.option("--handoff", HANDOFF), place, now);
        String begin = said.option("--start");
        LocalDate today = place.local(now).toLocalDate();
        LocalDate start =
                begin == null ? InitWords.latest(handoff, place, now) : InitWords.start(begin, handoff, place, today);
        Follow.Pick secondary = InitWords.secondary(said.option("--secondary", InitWords.NONE));
        requireTwo(crews, secondary);
        List<NewRoster.Crew> teams = crews.crews(NameIds.of(crews.names(), "p"), place);
        return new NewRoster(place, handoff, start, secondary, domain(usualDomain), site, teams);
    }

    /** The roster, with what was not said asked for. */
    NewRoster roster(Asker asker, String usualZone, @Nullable String usualDomain) throws Cancelled {
        InitQuestions questions = new InitQuestions(asker, now);
        Zone place = zone == null ? questions.zone(usualZone) : zone;
        String turns = said.option("--handoff");
        Handoff handoff = turns == null ? questions.handoff(place, HANDOFF) : InitWords.handoff(turns, place, now);
        Crews teams = crews.isEmpty() ? questions.crews() : crews;
        List<String> ids = questions.ids(teams.names());
        String second = said.option("--secondary");
        Follow.Pick secondary =
                second == null ? questions.secondary(teams.alone() != null) : InitWords.secondary(second);
        requireTwo(teams, secondary);
        String begin = said.option("--start");
        LocalDate today = place.local(now).toLocalDate();
        LocalDate start = begin == null
                ? questions.start(handoff, place, InitWords.latest(handoff, place, now))
                : InitWords.start(begin, handoff, place, today);
        return new NewRoster(place, handoff, start, secondary, domain(usualDomain), site, teams.crews(ids, place));
    }

    private @Nullable String domain(@Nullable String usual) {
        return domain == null ? usual : domain;
    }

    private static void requireTwo(Crews crews, Follow.@Nullable Pick secondary) {
        String alone = secondary == Follow.Pick.NEXT ? crews.alone() : null;
        if (alone != null) {
            throw new UsageError("in " + alone + " one person is alone, and nobody else could be the secondary; add"
                    + " somebody, or say --secondary same or --secondary none");
        }
    }
}

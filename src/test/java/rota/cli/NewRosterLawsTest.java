package rota.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rota.rotation.Company;
import rota.rotation.Follow;
import rota.rotation.Handoff;
import rota.rotation.Interval;
import rota.rotation.OwnOrder;
import rota.rotation.Person;
import rota.rotation.Rotation;
import rota.rotation.RotationId;
import rota.rotation.Team;
import rota.rotation.TurnLength;
import rota.rotation.Zone;
import rota.schedule.Findings;
import rota.schedule.OnCall;
import rota.schedule.Schedule;
import rota.testing.TimeZones;
import rota.yaml.InvalidRoster;
import rota.yaml.NewRoster;
import rota.yaml.RosterReader;
import rota.yaml.RosterValues;
import rota.yaml.UnfitValue;

/** Whatever a new roster is to say, its text says just that, nothing is found in it, and somebody is on call. */
class NewRosterLawsTest {

    private static final int SAMPLES = 500;

    private static final List<String> PIECES = List.of(
            "Ana",
            "Ruiz",
            " ",
            "\"",
            "'",
            ": ",
            ":",
            " #",
            "#",
            "- ",
            "-",
            "?",
            "!",
            "&a",
            "*a",
            "%",
            "@",
            "`",
            "|",
            ">",
            "{",
            "}",
            "[",
            "]",
            ",",
            "\\",
            "\\n",
            "/",
            "=",
            "~",
            "null",
            "true",
            "no",
            "0x1F",
            "1e5",
            "2026-01-05",
            "...",
            "---",
            "<<",
            "é",
            "e\u0301",
            "ß",
            "太郎",
            "עדי",
            "مريم",
            "👩‍💻",
            "🇪🇺",
            "\u00a0",
            "\u3000",
            "\ue000",
            "\uffe5");

    private static final List<Zone> ZONES = zones();

    private static List<Zone> zones() {
        List<Zone> zones = new ArrayList<>();
        for (String id : TimeZones.ids()) {
            try {
                zones.add(RosterValues.zone(id));
            } catch (UnfitValue unfit) {
                assertThat(unfit.sentence()).contains("time zone");
            }
        }
        return zones;
    }

    private final List<NewRoster> refused = new ArrayList<>();

    @ParameterizedTest(name = "seeds from {0}")
    @ValueSource(ints = {0, 500, 1000, 1500, 2000, 2500})
    void whatIsWrittenIsReadBackAndNothingIsFoundInIt(int first) throws InvalidRoster {
        for (int seed = first; seed < first + SAMPLES; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Instant now = Instant.ofEpochSecond(random.nextLong(1_600_000_000L, 2_000_000_000L));
            NewRoster roster = roster(random, now);
            if (isRefused(roster, now)) {
                refused.add(roster);
            } else {
                String text = roster.text(random.nextBoolean() ? "./rotations.schema.json" : null);
                assertSaid(roster, text, now, "seed " + seed + "\n" + text);
            }
        }
        assertThat(refused).hasSizeLessThan(SAMPLES / 10);
    }

    /** The clocks skip the handoff on some day of the year. */
    private static boolean isRefused(NewRoster roster, Instant now) {
        try {
            InitWords.handoff(roster.handoff().toString(), roster.zone(), now);
            return false;
        } catch (UsageError error) {
            assertThat(error).hasMessageContaining("skip");
            return true;
        }
    }

    private static NewRoster roster(SplittableRandom random, Instant now) {
        Zone zone = ZONES.get(random.nextInt(ZONES.size()));
        DayOfWeek weekday = DayOfWeek.of(random.nextInt(1, 8));
        Handoff handoff = new Handoff(weekday, LocalTime.of(random.nextInt(24), random.nextInt(60)));
        Follow.Pick secondary = secondary(random);
        List<NewRoster.Crew> crews = new ArrayList<>();
        int person = 0;
        for (int team = random.nextInt(1, 5); team > 0; team--) {
            List<Person> people = new ArrayList<>();
            int least = secondary == Follow.Pick.NEXT ? 2 : 1;
            for (int i = random.nextInt(least, random.nextInt(10) == 0 ? 40 : 5); i >= 0; i--) {
                String email = random.nextBoolean() ? null : "p" + person + "@example.com";
                people.add(Person.named(id("p", person++, random), name(random), email, zone));
            }
            crews.add(new NewRoster.Crew(id("t", team, random), name(random), people));
        }
        String domain = random.nextBoolean() ? null : random.nextBoolean() ? "support.example.com" : "1.5";
        String site = random.nextBoolean() ? null : "https://rota.example.com/a;b,c:d";
        LocalDate start = InitWords.latest(handoff, zone, now);
        return new NewRoster(zone, handoff, start, secondary, domain, site, crews);
    }

    private static Follow.@Nullable Pick secondary(SplittableRandom random) {
        return switch (random.nextInt(3)) {
            case 0 -> null;
            case 1 -> Follow.Pick.SAME;
            default -> Follow.Pick.NEXT;
        };
    }

    private static String id(String letter, int number, SplittableRandom random) {
        return switch (random.nextInt(4)) {
            case 0 -> Integer.toString(number);
            case 1 -> number + "e" + number;
            default -> letter + number;
        };
    }

    private static String name(SplittableRandom random) {
        StringBuilder name = new StringBuilder();
        do {
            for (int i = random.nextInt(6); i >= 0; i--) {
                name.append(PIECES.get(random.nextInt(PIECES.size())));
            }
        } while (name.toString().isBlank());
        return name.toString().strip();
    }

    private static void assertSaid(NewRoster roster, String text, Instant now, String as) throws InvalidRoster {
        Schedule schedule = Schedule.of(
                RosterReader.read("rotations.yaml", text.getBytes(UTF_8)).roster());
        Company company = schedule.company();
        assertThat(company.zone()).as(as).isEqualTo(roster.zone());
        assertThat(company.handoff()).as(as).isEqualTo(roster.handoff());
        assertThat(company.uidDomain()).as(as).isEqualTo(roster.uidDomain() == null ? "rota" : roster.uidDomain());
        assertThat(company.site()).as(as).isEqualTo(roster.site());
        Map<String, Person> people = roster.crews().stream()
                .flatMap(crew -> crew.people().stream())
                .collect(Collectors.toMap(Person::id, person -> person));
        assertThat(company.people()).as(as).isEqualTo(people);
        assertThat(company.teams()).as(as).hasSameSizeAs(roster.crews());
        for (NewRoster.Crew crew : roster.crews()) {
            assertTeam(roster, crew, company.team(crew.id()), as);
        }
        List<RotationId> all = List.copyOf(company.rotations().keySet());
        Interval year = Interval.between(now, now.plusSeconds(26L * 7 * 24 * 3600));
        assertThat(Findings.in(schedule, all, year)).as(as).isEmpty();
        for (RotationId id : all) {
            assertThat(OnCall.at(schedule.rotation(id), now).person()).as(as).isNotNull();
        }
    }

    private static void assertTeam(NewRoster roster, NewRoster.Crew crew, Team team, String as) {
        assertThat(team.name()).as(as).isEqualTo(crew.name());
        Rotation hero = team.rotations().get(0);
        OwnOrder own = hero.own();
        assertThat(own).as(as).isNotNull();
        assertThat(own.start()).as(as).isEqualTo(roster.start());
        assertThat(own.cadence().turn()).as(as).isEqualTo(TurnLength.weeks(1));
        assertThat(own.order())
                .as(as)
                .isEqualTo(crew.people().stream().map(Person::id).toList());
        assertThat(own.changes()).as(as).isEmpty();
        if (roster.secondary() == null) {
            assertThat(team.rotations()).as(as).hasSize(1);
            assertThat(hero.escalatesTo()).as(as).isNull();
        } else {
            Rotation secondary = team.rotations().get(1);
            assertThat(secondary.follow()).as(as).isNotNull();
            assertThat(secondary.follow().pick()).as(as).isEqualTo(roster.secondary());
            assertThat(hero.escalatesTo()).as(as).isEqualTo(secondary.id());
        }
    }
}

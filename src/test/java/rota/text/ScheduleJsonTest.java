package rota.text;

import static org.assertj.core.api.Assertions.assertThat;
import static rota.text.TestRoster.base;
import static rota.text.TestRoster.day;
import static rota.text.TestRoster.turn;

import java.io.StringWriter;
import java.time.DayOfWeek;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import rota.rotation.Cadence;
import rota.rotation.Handoff;
import rota.rotation.Hours;
import rota.rotation.TurnLength;
import rota.rotation.Zone;
import rota.schedule.Excerpt;

class ScheduleJsonTest {

    private static String json(Excerpt excerpt) {
        StringWriter out = new StringWriter();
        ScheduleJson.write(excerpt, out);
        return out.toString();
    }

    private static TestRoster roster() {
        Handoff monday = new Handoff(DayOfWeek.MONDAY, LocalTime.of(9, 0));
        return new TestRoster()
                .person("zed", "Zed Unused")
                .person("fay", "Fay Stand-in")
                .order("core/support-hero", "Support hero", "ana", "ben", "chi")
                .same("core/secondary", "Secondary", "core/support-hero")
                .cadence(new Cadence(TurnLength.weeks(2), monday, Hours.ALWAYS, Zone.of("America/New_York")))
                .order("web/support-hero", "Support hero", "gus", "hana")
                .cover("lllll", "core/support-hero", "chi", "fay", day("2026-01-21"))
                .cover("nnnnn", "core/support-hero", null, null, turn("2026-01-26"), "offsite")
                .cover("orxpn", "core/support-hero", "ben", "ana", turn("2026-01-19"));
    }

    @Test
    void everythingInTheOrderThatProgramsRelyOn() {
        assertThat(json(roster().weeks("2026-01-19", 2))).isEqualTo("""
                        {
                          "from": "2026-01-19",
                          "until": "2026-02-02",
                          "people": {
                            "fay": "Fay Stand-in",
                            "ana": "Ana",
                            "ben": "Ben",
                            "chi": "Chi",
                            "gus": "Gus",
                            "hana": "Hana"
                          },
                          "schedules": [
                            {
                              "team": "core",
                              "rotation": "support-hero",
                              "timezone": "Europe/London",
                              "shifts": [
                                {"start": "2026-01-19T00:00:00+00:00", "end": "2026-01-19T09:00:00+00:00", "person": "ben", "base": "ben", "turn": 2, "overrides": []},
                                {"start": "2026-01-19T09:00:00+00:00", "end": "2026-01-21T09:00:00+00:00", "person": "chi", "base": "chi", "turn": 3, "overrides": []},
                                {"start": "2026-01-21T09:00:00+00:00", "end": "2026-01-22T09:00:00+00:00", "person": "fay", "base": "chi", "turn": 3, "overrides": ["lllll"]},
                                {"start": "2026-01-22T09:00:00+00:00", "end": "2026-01-26T09:00:00+00:00", "person": "chi", "base": "chi", "turn": 3, "overrides": []},
                                {"start": "2026-01-26T09:00:00+00:00", "end": "2026-02-02T00:00:00+00:00", "person": null, "base": "ana", "turn": 4, "overrides": ["nnnnn"]}
                              ]
                            },
                            {
                              "team": "core",
                              "rotation": "secondary",
                              "timezone": "Europe/London",
                              "shifts": [
                                {"start": "2026-01-19T00:00:00+00:00", "end": "2026-01-19T09:00:00+00:00", "person": "ben", "base": "ben", "turn": 2, "overrides": []},
                                {"start": "2026-01-19T09:00:00+00:00", "end": "2026-01-21T09:00:00+00:00", "person": "chi", "base": "chi", "turn": 3, "overrides": []},
                                {"start": "2026-01-21T09:00:00+00:00", "end": "2026-01-22T09:00:00+00:00", "person": "fay", "base": "chi", "turn": 3, "overrides": []},
                                {"start": "2026-01-22T09:00:00+00:00", "end": "2026-01-26T09:00:00+00:00", "person": "chi", "base": "chi", "turn": 3, "overrides": []},
                                {"start": "2026-01-26T09:00:00+00:00", "end": "2026-02-02T00:00:00+00:00", "person": null, "base": "ana", "turn": 4, "overrides": []}
                              ]
                            },
                            {
                              "team": "web",
                              "rotation": "support-hero",
                              "timezone": "America/New_York",
                              "shifts": [
                                {"start": "2026-01-19T00:00:00-05:00", "end": "2026-01-19T09:00:00-05:00", "person": "gus", "base": "gus", "turn": 1, "overrides": []},
                                {"start": "2026-01-19T09:00:00-05:00", "end": "2026-02-02T00:00:00-05:00", "person": "hana", "base": "hana", "turn": 2, "overrides": []}
                              ]
                            }
                          ],
                          "orphans": [
                            {"id": "orxpn", "team": "core", "rotation": "support-hero", "reason": "Ben has nothing of the turn of Mon 19 Jan 2026; Chi and Fay Stand-in have it"}
                          ]
                        }
                        """);
    }

    @Test
    void peopleAreThoseOfWhatIsShownAndOfWhatItFollows() {
        assertThat(json(roster().weeks("2026-01-19", 1, "core/secondary"))).isEqualTo("""
                        {
                          "from": "2026-01-19",
                          "until": "2026-01-26",
                          "people": {
                            "fay": "Fay Stand-in",
                            "ana": "Ana",
                            "ben": "Ben",
                            "chi": "Chi"
                          },
                          "schedules": [
                            {
                              "team": "core",
                              "rotation": "secondary",
                              "timezone": "Europe/London",
                              "shifts": [
                                {"start": "2026-01-19T00:00:00+00:00", "end": "2026-01-19T09:00:00+00:00", "person": "ben", "base": "ben", "turn": 2, "overrides": []},
                                {"start": "2026-01-19T09:00:00+00:00", "end": "2026-01-21T09:00:00+00:00", "person": "chi", "base": "chi", "turn": 3, "overrides": []},
                                {"start": "2026-01-21T09:00:00+00:00", "end": "2026-01-22T09:00:00+00:00", "person": "fay", "base": "chi", "turn": 3, "overrides": []},
                                {"start": "2026-01-22T09:00:00+00:00", "end": "2026-01-26T00:00:00+00:00", "person": "chi", "base": "chi", "turn": 3, "overrides": []}
                              ]
                            }
                          ],
                          "orphans": []
                        }
                        """);
    }

    @Test
    void theBaseHasNoOverrides() {
        assertThat(json(base(roster().weeks("2026-01-19", 1, "core/support-hero"))))
                .isEqualTo("""
                        {
                          "from": "2026-01-19",
                          "until": "2026-01-26",
                          "people": {
                            "fay": "Fay Stand-in",
                            "ana": "Ana",
                            "ben": "Ben",
                            "chi": "Chi"
                          },
                          "schedules": [
                            {
                              "team": "core",
                              "rotation": "support-hero",
                              "timezone": "Europe/London",
                              "shifts": [
                                {"start": "2026-01-19T00:00:00+00:00", "end": "2026-01-19T09:00:00+00:00", "person": "ben", "base": "ben", "turn": 2, "overrides": []},
                                {"start": "2026-01-19T09:00:00+00:00", "end": "2026-01-26T00:00:00+00:00", "person": "chi", "base": "chi", "turn": 3, "overrides": []}
                              ]
                            }
                          ],
                          "orphans": []
                        }
                        """);
    }

    @Test
    void nothingAtAll() {
        assertThat(json(roster().weeks("2026-01-19", 0, "web"))).isEqualTo("""
                        {
                          "from": "2026-01-19",
                          "until": "2026-01-19",
                          "people": {
                            "gus": "Gus",
                            "hana": "Hana"
                          },
                          "schedules": [
                            {
                              "team": "web",
                              "rotation": "support-hero",
                              "timezone": "America/New_York",
                              "shifts": []
                            }
                          ],
                          "orphans": []
                        }
                        """);
    }
}

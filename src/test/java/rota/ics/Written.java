package rota.ics;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;
import rota.override.Roster;
import rota.rotation.RotationId;
import rota.schedule.Excerpt;
import rota.schedule.Schedule;
import rota.yaml.InvalidRoster;
import rota.yaml.RosterReader;

/** Feeds of rosters that are written as people write them. */
final class Written {

    private Written() {}

    /** The feeds of all rotations from one date to another, excluded. */
    static KeptFeeds feeds(String from, String until, String roster) {
        return KeptFeeds.of(excerpt(from, until, roster));
    }

    static Excerpt excerpt(String from, String until, String roster) {
        Schedule schedule = Schedule.of(roster(roster));
        List<RotationId> all = List.copyOf(schedule.company().rotations().keySet());
        return new Excerpt(schedule, all, LocalDate.parse(from), LocalDate.parse(until), false);
    }

    static Roster roster(String text) {
        try {
            return RosterReader.read("rotations.yaml", text.getBytes(UTF_8)).roster();
        } catch (InvalidRoster wrong) {
            throw new AssertionError(wrong.mistakes().toString(), wrong);
        }
    }

    /** A roster with one rotation, {@code core/hero}, which has these lines; then come others, like overrides. */
    static String hero(String lines, String others) {
        return """
                timezone: Europe/London
                uid-domain: support.example.com
                people: {ana: {name: Ana Ruiz}, ben: {name: Ben Adeyemi}, chi: {name: Chi Nguyen}, dee: {name: Dee Larsen}}
                teams:
                  core:
                    name: Core Analytics
                    rotations:
                      hero:
                        name: Support hero
                """ + lines.indent(8) + others;
    }

    /** An event a line: when, what became of it and whose it is. */
    static String events(ReadFeed feed) {
        StringBuilder lines = new StringBuilder();
        for (ReadFeed.Event event : feed.events()) {
            String summary = event.text("SUMMARY");
            lines.append(event.time())
                    .append(' ')
                    .append(summary.replaceFirst(" · .* · [^(]*", ""))
                    .append('\n');
        }
        return lines.toString();
    }

    /** An event a line: where its UID says that it begins, how often it was amended, and whose it is. */
    static String revisions(ReadFeed feed) {
        StringBuilder lines = new StringBuilder();
        for (ReadFeed.Event event : feed.events()) {
            lines.append(event.uid().replaceFirst("@.*", "").replaceFirst("core/hero/", ""))
                    .append(' ')
                    .append(event.sequence())
                    .append(' ')
                    .append(event.lastModified())
                    .append(' ')
                    .append(event.text("SUMMARY").replaceFirst(" .*", ""))
                    .append('\n');
        }
        return lines.toString();
    }
}

package rota.ics;

import rota.schedule.Schedule;

/** What stands around the events of a feed. */
final class Frame {

    private static final String STALE =
            "A calendar that subscribes to this may show an older state: Google's by up to a day, "
                    + "Outlook on the web by about three hours, Apple's and Thunderbird as they are set. "
                    + "In between, 'rota who' and the page are right.";

    private Frame() {}

    /** Everything before the first event; the same beginning for every feed of rota's. */
    static ContentLines head(Feed feed, Schedule schedule) {
        ContentLines lines = nameless();
        String title = feed.title(schedule.company());
        lines.raw("NAME:").text(title).end();
        lines.raw("X-WR-CALNAME:").text(title).end();
        return lines.raw("X-WR-CALDESC:")
                .text(about(feed) + " " + STALE)
                .end()
                .raw("X-WR-TIMEZONE:")
                .raw(feed.zone(schedule).id())
                .end()
                .line("REFRESH-INTERVAL;VALUE=DURATION:PT1H")
                .line("X-PUBLISHED-TTL:PT1H");
    }

    /** Everything before the first event that is the same for all feeds. */
    static ContentLines nameless() {
        return new ContentLines()
                .line("BEGIN:VCALENDAR")
                .line("VERSION:2.0")
                .line("PRODID:-//rota//rota//EN")
                .line("CALSCALE:GREGORIAN");
    }

    private static String about(Feed feed) {
        return feed instanceof Feed.Gaps ? "When nobody is on call." : "Who is on call, with every swap and cover.";
    }

    /**
     * Everything after the last event. A calendar needs something in it to be one (RFC 5545, section 3.6), and a component of
     * our own is what no reader shows.
     */
    static ContentLines foot(boolean isEmpty) {
        ContentLines lines = new ContentLines();
        if (isEmpty) {
            lines.line("BEGIN:X-ROTA-NOTHING").line("END:X-ROTA-NOTHING");
        }
        return lines.line("END:VCALENDAR");
    }
}

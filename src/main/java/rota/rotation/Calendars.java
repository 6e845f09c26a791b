package rota.rotation;

import java.util.List;

/**
 * The calendars that the roster names for somebody, by their paths below the folder of its top file, like
 * {@code teams/ana.ics}; what they say is not among this.
 *
 * @param away those that say when they can't be on call
 * @param holidays those that say which public holidays they have
 */
public record Calendars(List<String> away, List<String> holidays) {

    /** No calendars at all. */
    public static final Calendars NONE = new Calendars(List.of(), List.of());

    /** Keeps copies in the same order. */
    public Calendars {
        away = List.copyOf(away);
        holidays = List.copyOf(holidays);
    }
}

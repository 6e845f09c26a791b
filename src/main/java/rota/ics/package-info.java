/**
 * Calendar feeds that people subscribe to, and calendars that people already have.
 *
 * <p>What is written is the final schedule as iCalendar (RFC 5545, RFC 7986), as bytes.
 *
 * <p>The package owns the words <em>feed</em> (one calendar file) and <em>event</em> (a VEVENT in it). A feed follows from the
 * roster and its horizon alone: the same bytes on any machine and day. An event is what one person holds of a turn, and is
 * known by where that begins and never by the person, so that a swap amends two events and neither adds nor removes one. What
 * subscribers have seen and is no more stays as a cancelled event for a while, since some calendars never forget by themselves.
 *
 * <p>Each event is made once and handed to every feed that shows it, so that a million of them take no more memory than a few
 * rotations'. Several threads may write, each a rotation; what they wrote is handed over in the order of the rotations. No
 * calendar library is used to write: the one at hand takes time that grows with the square of the number of
 * events, and folds lines by characters; the tests read everything back with it.
 *
 * <p>What is read, by {@link rota.ics.CalendarReader}, becomes {@linkplain rota.ics.Occurrence occurrences}, the third word the
 * package owns: absences and public holidays. Such a file comes from anywhere, so its lines are read here, in time and memory
 * that its size bounds; only what repeats is worked out by iCal4j, which no other package knows.
 */
@NullMarked
package rota.ics;

import org.jspecify.annotations.NullMarked;

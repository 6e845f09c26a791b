/**
 * What nobody wants to work out by hand: who could help, who owes whom, and how evenly time falls on people.
 *
 * <p>Three things stand beside each other: {@link rota.planning.Suggestions} ranks who could help one person;
 * {@link rota.planning.Resolution} looks for the fewest swaps that clear every conflict, on a {@code Board} of numbered turns and
 * days that {@code Search} tries exchanges on; {@link rota.planning.Fairness} counts.
 *
 * <p>Everything here only proposes or counts; whatever it proposes is an edit that {@code rota.edit} would grant. Like the
 * packages below it is pure: values in, new values out.
 */
@NullMarked
package rota.planning;

import org.jspecify.annotations.NullMarked;

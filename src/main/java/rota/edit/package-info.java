/**
 * What people ask for, worked out before anything is written: which turn is meant, what an edit moves, for whom, and what
 * speaks against it.
 *
 * <p>An {@link rota.edit.Edit} is one alteration of the roster, as a value; applied to a roster it gives another one, and
 * nothing is written here. A {@link rota.edit.Proposal} is what some edits would do to the schedule. Where a wish can't be
 * granted, {@link rota.edit.Refused} says why, and which command would work. How an edit gets into a file is for {@code
 * rota.yaml} to know, how it is shown for {@code rota.text}, and which of several would be best for {@code rota.planning}.
 */
@NullMarked
package rota.edit;

import org.jspecify.annotations.NullMarked;

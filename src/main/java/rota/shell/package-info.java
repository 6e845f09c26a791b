/**
 * Completion in the shells: what the TAB key offers behind {@code rota}.
 *
 * <p>What a command line may hold, its <i>grammar</i>, becomes part of a script for each shell. The <i>words</i> of a roster,
 * which are its people, rotations and turns to come, are printed apart for those scripts to keep, under a <i>seal</i> that
 * tells them how long they hold. The scripts are resources beside this package; all three run the same
 * {@code candidates.sh}. Text in, text out: this package opens no file and asks no clock.
 */
@NullMarked
package rota.shell;

import org.jspecify.annotations.NullMarked;

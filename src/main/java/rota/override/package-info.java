/**
 * What was agreed: covers and swaps, as they stand in the roster.
 *
 * <p>An {@link rota.override.Entry} only says what was agreed, in dates and people; what it moves follows from the
 * rotation and from the entries before it, and is worked out by {@code rota.schedule}. The package owns the words
 * <em>override</em>, <em>cover</em> and <em>swap</em>. A type is never called {@code Override}, since every Java file
 * already means something else by that.
 */
@NullMarked
package rota.override;

import org.jspecify.annotations.NullMarked;

/**
 * What is given: people, teams, and rotations with their orders, turns and handoffs.
 *
 * <p>Everything here is a value, or is computed from values in closed form: nothing reads a file, a clock or the default
 * zone. The package owns the words <em>person</em>, <em>team</em>, <em>rotation</em>, <em>order</em>, <em>turn</em> and
 * <em>handoff</em>; it knows nothing of overrides. {@link rota.rotation.Turns} is its heart: who has which turn, and when.
 */
@NullMarked
package rota.rotation;

import org.jspecify.annotations.NullMarked;

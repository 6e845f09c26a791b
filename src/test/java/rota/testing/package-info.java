/**
 * What tests share: small rosters written by hand, random ones from a seed, and a slow second opinion on any of them.
 *
 * <p>{@link rota.testing.Oracle} shares nothing with the engine but the values that go in and the shifts that come out: it
 * steps from day to day and looks at every stretch of time, where the engine computes.
 */
@NullMarked
package rota.testing;

import org.jspecify.annotations.NullMarked;

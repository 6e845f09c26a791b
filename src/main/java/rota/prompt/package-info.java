/**
 * The questions that are asked at a terminal, when a command was given less than it needs.
 *
 * <p>The package owns how a question looks, which keys answer it and how the terminal is left behind: as it was found, and with
 * nothing on it but the question and its answer. What to ask, and what an answer means, is the commands' business. It is
 * the only package that knows JLine, and no class of JLine is loaded before the first question. The list and the line
 * one types into are plain values without a terminal; {@link rota.prompt.Screen} paints them with the cursor parked at the
 * start of their first row, the one place that stays where it is when a window is resized, however the terminal wraps.
 */
@NullMarked
package rota.prompt;

import org.jspecify.annotations.NullMarked;

/**
 * What people and programs read: schedules as tables, Markdown, CSV and JSON, help, and the manual.
 *
 * <p>The package owns how things look and nothing of what they mean. Everything that comes out of a roster goes through {@link
 * rota.text.SafeText} or an escaping writer before it reaches a terminal, a table or a file. Nothing here asks what the
 * terminal can do: a {@link rota.text.Face} says so. A table is made in two steps, {@link rota.text.Overview} (what is
 * shown) and its printers (how), so that the terminal and Markdown never tell different stories.
 */
@NullMarked
package rota.text;

import org.jspecify.annotations.NullMarked;

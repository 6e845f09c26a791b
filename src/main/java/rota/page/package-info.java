/**
 * The page: one file of HTML that knows the coming weeks and works out by itself, whenever it is open, who is on call.
 *
 * <p>The package owns the words <em>page</em> and <em>page data</em>. What happens in the browser is written in JavaScript, in the
 * resources of this package; here the data are written that it reads, and put together with it. How evenly time falls is worked
 * out when the page is made, for the dates that a report looks at; the browser only shows it. The page asks nobody for
 * anything, and its own policy forbids it to: what may run and what may style it is named by checksum. Text of a roster
 * reaches it only as JSON inside a block that no browser runs, and is shown only as text.
 */
@NullMarked
package rota.page;

import org.jspecify.annotations.NullMarked;

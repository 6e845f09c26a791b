/**
 * What is calculated: who is on call when, by the orders alone (the <em>base schedule</em>) and with every override
 * applied (the <em>final schedule</em>), and what is wrong or worth knowing about it.
 *
 * <p>The package owns the words <em>shift</em>, <em>base schedule</em>, <em>final schedule</em> and <em>gap</em>. Base and final
 * are never apart: every shift carries both. A rotation's schedule is a few layers, each a small function from a window of
 * time to pieces of it: its own order, or what it follows, and on top its ledger. All of it is pure; the same roster and
 * window give the same shifts anywhere.
 */
@NullMarked
package rota.schedule;

import org.jspecify.annotations.NullMarked;

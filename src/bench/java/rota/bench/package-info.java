/**
 * What scripts/bench runs: it starts whole programs, each beside another one, and prints how they compare. It is compiled by that
 * script and is no part of what is shipped.
 *
 * <p>A <em>command</em> is a program as a person would start it. A <em>row</em> is a command and the one it is held against; the
 * two run in turn, so that whatever else the machine does falls on both. A <em>section</em> is rows that answer one question.
 */
package rota.bench;

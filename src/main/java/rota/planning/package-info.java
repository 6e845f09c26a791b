/**
 * What nobody wants to work out by hand: who could help, who owes whom, and how evenly time falls on people.
 *
 * <p>Everything here only proposes or counts; whatever it proposes is an edit that {@code rota.edit} would grant. Like the
 * packages below it is pure: values in, new values out.
 */
@NullMarked
package rota.planning;

import org.jspecify.annotations.NullMarked;

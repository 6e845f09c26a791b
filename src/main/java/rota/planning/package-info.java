/**
 * What nobody wants to work out by hand: who could help, and who owes whom.
 *
 * <p>Everything here only proposes; whatever it proposes is an edit that {@code rota.edit} would grant. Like the packages
 * below it is pure: values in, new values out.
 */
@NullMarked
package rota.planning;

import org.jspecify.annotations.NullMarked;

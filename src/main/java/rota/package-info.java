/** The entrance: takes what the machine gives (arguments, streams, the clock) and passes it down. */
@NullMarked
package rota;

import org.jspecify.annotations.NullMarked;

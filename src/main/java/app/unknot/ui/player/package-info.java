/**
 * Following a routine: the clock, the ring, the check-ins and the way out, which is always open.
 */
@NullMarked
package app.unknot.ui.player;

import org.jspecify.annotations.NullMarked;

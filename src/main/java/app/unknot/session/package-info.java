/** Doing it: the rules of a guided session, pure, with time as an event. */
@NullMarked
package app.unknot.session;

import org.jspecify.annotations.NullMarked;

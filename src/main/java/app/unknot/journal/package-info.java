/** What happened: the entries kept, and the past as safety and ranking need it. */
@NullMarked
package app.unknot.journal;

import org.jspecify.annotations.NullMarked;

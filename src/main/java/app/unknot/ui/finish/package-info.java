/** The end of a session: the pain now, what to do next, and when to worry. */
@NullMarked
package app.unknot.ui.finish;

import org.jspecify.annotations.NullMarked;

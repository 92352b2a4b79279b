/** The window: the rail, the flow header and the screen inside. */
@NullMarked
package app.unknot.ui.shell;

import org.jspecify.annotations.NullMarked;

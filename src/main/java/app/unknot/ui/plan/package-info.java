/** The routine before it starts: what comes, how far it can be changed and by whom. */
@NullMarked
package app.unknot.ui.plan;

import org.jspecify.annotations.NullMarked;

/** The emergency number: chosen by the person, shown where it counts. */
@NullMarked
package app.unknot.ui.emergency;

import org.jspecify.annotations.NullMarked;

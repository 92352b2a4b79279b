/** The Point screen: where it is, how to find it and what to use. */
@NullMarked
package app.unknot.ui.detail;

import org.jspecify.annotations.NullMarked;

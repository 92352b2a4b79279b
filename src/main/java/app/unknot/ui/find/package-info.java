/** The Find screen: the map, the marks and what they may come from. */
@NullMarked
package app.unknot.ui.find;

import org.jspecify.annotations.NullMarked;

/** The figure: its drawing, and the control that shows marks, muscles and patterns on it. */
@NullMarked
package app.unknot.ui.bodymap;

import org.jspecify.annotations.NullMarked;

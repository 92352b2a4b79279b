/** The first start: comfort, health and tools. */
@NullMarked
package app.unknot.ui.welcome;

import org.jspecify.annotations.NullMarked;

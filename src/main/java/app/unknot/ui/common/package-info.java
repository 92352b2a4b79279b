/** What every screen shares: navigation, theme, and the parts of the design. */
@NullMarked
package app.unknot.ui.common;

import org.jspecify.annotations.NullMarked;

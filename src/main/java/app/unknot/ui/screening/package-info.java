/** The safety check and its outcome. */
@NullMarked
package app.unknot.ui.screening;

import org.jspecify.annotations.NullMarked;

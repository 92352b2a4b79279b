/** The sessions kept, and what is asked about them at a later start. */
@NullMarked
package app.unknot.ui.progress;

import org.jspecify.annotations.NullMarked;

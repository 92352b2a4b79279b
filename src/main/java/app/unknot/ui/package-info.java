/** The screens; the only packages, with app, that know JavaFX. */
@NullMarked
package app.unknot.ui;

import org.jspecify.annotations.NullMarked;

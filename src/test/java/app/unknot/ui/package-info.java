/** The screens, tried with the real coach. */
@NullMarked
package app.unknot.ui;

import org.jspecify.annotations.NullMarked;

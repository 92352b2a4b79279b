/** Which trigger points are commonly described with this pain, in what order and why. */
@NullMarked
package app.unknot.ranking;

import org.jspecify.annotations.NullMarked;

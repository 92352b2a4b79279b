/** The search: everyday words, forgiving of typing errors, lead to places, signs and muscles. */
@NullMarked
package app.unknot.search;

import org.jspecify.annotations.NullMarked;

/** Reads the parameters of the ranking from their file. */
@NullMarked
package app.unknot.ranking.json;

import org.jspecify.annotations.NullMarked;

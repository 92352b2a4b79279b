/** Where it hurts: zones of the body, sides, and the two ratings that are never mixed. */
@NullMarked
package app.unknot.body;

import org.jspecify.annotations.NullMarked;

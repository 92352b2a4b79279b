/** Reads and validates the safety file; the only place beneath safety that knows Jackson. */
@NullMarked
package app.unknot.safety.json;

import org.jspecify.annotations.NullMarked;

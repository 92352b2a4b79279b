/** Reads and validates the knowledge files; the only place beneath knowledge that knows Jackson. */
@NullMarked
package app.unknot.knowledge.json;

import org.jspecify.annotations.NullMarked;

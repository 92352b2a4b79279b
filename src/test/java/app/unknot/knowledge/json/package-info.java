/** How the knowledge files are read, and what is refused. */
@NullMarked
package app.unknot.knowledge.json;

import org.jspecify.annotations.NullMarked;

/** The knowledge that is shipped, and the bounds it keeps. */
@NullMarked
package app.unknot.knowledge;

import org.jspecify.annotations.NullMarked;

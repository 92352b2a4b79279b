/** The state of the repository itself: sources, documents, styles and texts. */
@NullMarked
package app.unknot.tidy;

import org.jspecify.annotations.NullMarked;

/** The flow from a pain report to a journal entry. */
@NullMarked
package app.unknot;

import org.jspecify.annotations.NullMarked;

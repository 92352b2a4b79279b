/** Who may know whom, and what the core may not know at all. */
@NullMarked
package app.unknot.architecture;

import org.jspecify.annotations.NullMarked;

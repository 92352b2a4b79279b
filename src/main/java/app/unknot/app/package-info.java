/** Wiring and adapters: the entry point, the command line, directories, clock and sound. */
@NullMarked
package app.unknot.app;

import org.jspecify.annotations.NullMarked;

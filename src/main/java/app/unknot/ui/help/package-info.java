/** Get help: warning signs and the emergency number. */
@NullMarked
package app.unknot.ui.help;

import org.jspecify.annotations.NullMarked;

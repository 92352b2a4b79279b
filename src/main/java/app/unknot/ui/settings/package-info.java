/** What a person can set, section by section. */
@NullMarked
package app.unknot.ui.settings;

import org.jspecify.annotations.NullMarked;

/** What is heard in a session, and how slowly it breathes: the section of the settings. */
@NullMarked
package app.unknot.ui.voice;

import org.jspecify.annotations.NullMarked;

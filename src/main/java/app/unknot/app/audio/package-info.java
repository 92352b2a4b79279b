/** What can be heard: the chime, the voice and the guard that says release by itself. */
@NullMarked
package app.unknot.app.audio;

import org.jspecify.annotations.NullMarked;

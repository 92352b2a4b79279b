/** What can be heard, without hearing it. */
@NullMarked
package app.unknot.app.audio;

import org.jspecify.annotations.NullMarked;

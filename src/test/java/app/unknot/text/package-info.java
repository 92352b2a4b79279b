/** What the words of the interface promise in every language. */
@NullMarked
package app.unknot.text;

import org.jspecify.annotations.NullMarked;

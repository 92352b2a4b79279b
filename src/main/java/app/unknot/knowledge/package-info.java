/** What is known: muscles, trigger points, their described patterns, techniques and sources. */
@NullMarked
package app.unknot.knowledge;

import org.jspecify.annotations.NullMarked;

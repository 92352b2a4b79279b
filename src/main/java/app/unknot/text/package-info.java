/** Words: message keys and arguments turned into sentences, without any toolkit. */
@NullMarked
package app.unknot.text;

import org.jspecify.annotations.NullMarked;

/** What a person set about the program: values only, nothing about health. */
@NullMarked
package app.unknot.preferences;

import org.jspecify.annotations.NullMarked;

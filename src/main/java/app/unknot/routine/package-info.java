/** What to do, step by step, within the limits of a clearance. */
@NullMarked
package app.unknot.routine;

import org.jspecify.annotations.NullMarked;

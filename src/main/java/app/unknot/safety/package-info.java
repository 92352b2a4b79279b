/** May this person do this: questions, rules, decisions, limits and the clearance. */
@NullMarked
package app.unknot.safety;

import org.jspecify.annotations.NullMarked;

/** The journal in a SQLite file. */
@NullMarked
package app.unknot.journal.sqlite;

import org.jspecify.annotations.NullMarked;

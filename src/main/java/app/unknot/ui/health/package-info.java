/** What is on file about the person's health, and what it causes. */
@NullMarked
package app.unknot.ui.health;

import org.jspecify.annotations.NullMarked;

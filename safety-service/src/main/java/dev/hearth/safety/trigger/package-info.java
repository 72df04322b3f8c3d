/** Triggers: what happened that re-opens the question of how safe she is. */
@NullMarked
package dev.hearth.safety.trigger;

import org.jspecify.annotations.NullMarked;

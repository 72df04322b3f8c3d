/** Safety plans: active at once, never held back. */
@NullMarked
package dev.hearth.safety.plan;

import org.jspecify.annotations.NullMarked;

/** How a case stood over time and what happened in it, as data made for drawing. */
@NullMarked
package dev.hearth.safety.timeline;

import org.jspecify.annotations.NullMarked;

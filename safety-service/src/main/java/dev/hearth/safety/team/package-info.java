/** Who is on the care team of a case, as the case planning service tells it. */
@NullMarked
package dev.hearth.safety.team;

import org.jspecify.annotations.NullMarked;

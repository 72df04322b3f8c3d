/** The safety standing of a case: a lease that says whether the gate is open, and until when. */
@NullMarked
package dev.hearth.safety.standing;

import org.jspecify.annotations.NullMarked;

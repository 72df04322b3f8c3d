/** Which share of an agency's assessments was completed on time, small numbers left out. */
@NullMarked
package dev.hearth.safety.ontime;

import org.jspecify.annotations.NullMarked;

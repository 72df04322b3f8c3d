/** Instruments: the questions of a safety assessment and how the answers weigh. */
@NullMarked
package dev.hearth.safety.instrument;

import org.jspecify.annotations.NullMarked;

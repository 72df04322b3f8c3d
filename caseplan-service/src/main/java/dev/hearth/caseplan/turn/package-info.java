/** One change of a case after the other. */
@NullMarked
package dev.hearth.caseplan.turn;

import org.jspecify.annotations.NullMarked;

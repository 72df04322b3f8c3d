/** The wall around a case: who works on it, and for whom it does not exist. */
@NullMarked
package dev.hearth.caseplan.team;

import org.jspecify.annotations.NullMarked;

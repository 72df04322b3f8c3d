/** Closing a case with a way back, and opening it again. */
@NullMarked
package dev.hearth.caseplan.closing;

import org.jspecify.annotations.NullMarked;

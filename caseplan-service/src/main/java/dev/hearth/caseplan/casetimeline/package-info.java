/** A case's whole timeline, as its team reads it. */
@NullMarked
package dev.hearth.caseplan.casetimeline;

import org.jspecify.annotations.NullMarked;

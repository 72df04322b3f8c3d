/** What safety-service says of a case, held as a lease. */
@NullMarked
package dev.hearth.caseplan.standing;

import org.jspecify.annotations.NullMarked;

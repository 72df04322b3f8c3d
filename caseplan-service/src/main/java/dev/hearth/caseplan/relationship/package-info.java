/** Who is what to whom in a case. */
@NullMarked
package dev.hearth.caseplan.relationship;

import org.jspecify.annotations.NullMarked;

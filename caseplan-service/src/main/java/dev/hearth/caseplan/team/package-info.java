/** Who works on a case; without membership a case does not exist. */
@NullMarked
package dev.hearth.caseplan.team;

import org.jspecify.annotations.NullMarked;

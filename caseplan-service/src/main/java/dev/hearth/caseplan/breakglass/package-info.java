/** Opening a case for an hour from outside its care team, and the review that follows. */
@NullMarked
package dev.hearth.caseplan.breakglass;

import org.jspecify.annotations.NullMarked;

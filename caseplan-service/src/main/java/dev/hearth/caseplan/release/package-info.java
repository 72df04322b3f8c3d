/** Her consent to share: for whom, what, why, until when. */
@NullMarked
package dev.hearth.caseplan.release;

import org.jspecify.annotations.NullMarked;

/** Handing a family on to another agency, as a loop that closes. */
@NullMarked
package dev.hearth.caseplan.referral;

import org.jspecify.annotations.NullMarked;

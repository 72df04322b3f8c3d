/** The case: whom it is about, what is known of him, what she needs. */
@NullMarked
package dev.hearth.caseplan.casefile;

import org.jspecify.annotations.NullMarked;

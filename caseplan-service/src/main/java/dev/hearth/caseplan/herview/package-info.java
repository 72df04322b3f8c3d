/** Everything that is known from her side, read together. */
@NullMarked
package dev.hearth.caseplan.herview;

import org.jspecify.annotations.NullMarked;

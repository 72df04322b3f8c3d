/** A case at one look: needs, children, plans, strengths. */
@NullMarked
package dev.hearth.caseplan.overview;

import org.jspecify.annotations.NullMarked;

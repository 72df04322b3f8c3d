/** What she does to protect, where she belongs, what she can draw on and what she is good at. */
@NullMarked
package dev.hearth.caseplan.strength;

import org.jspecify.annotations.NullMarked;

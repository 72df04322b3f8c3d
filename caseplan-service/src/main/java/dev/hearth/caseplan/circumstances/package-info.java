/** How she lives, and how she and her worker stand with each other. */
@NullMarked
package dev.hearth.caseplan.circumstances;

import org.jspecify.annotations.NullMarked;

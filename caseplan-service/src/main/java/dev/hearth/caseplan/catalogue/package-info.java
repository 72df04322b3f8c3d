/** The interventions as far as plans need them, read from their state topic. */
@NullMarked
package dev.hearth.caseplan.catalogue;

import org.jspecify.annotations.NullMarked;

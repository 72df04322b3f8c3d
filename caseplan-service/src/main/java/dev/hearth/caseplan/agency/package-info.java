/** The agencies that can be referred to, read from their state topic. */
@NullMarked
package dev.hearth.caseplan.agency;

import org.jspecify.annotations.NullMarked;

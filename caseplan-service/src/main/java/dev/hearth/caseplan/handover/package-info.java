/** The lead role goes to another worker; it counts when she accepts. */
@NullMarked
package dev.hearth.caseplan.handover;

import org.jspecify.annotations.NullMarked;

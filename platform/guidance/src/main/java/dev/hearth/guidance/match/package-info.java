/**
 * What fits whom: how a case is compared with the group that an intervention was made for, and what
 * a question to the catalogue gets to know of each candidate.
 */
@NullMarked
package dev.hearth.guidance.match;

import org.jspecify.annotations.NullMarked;

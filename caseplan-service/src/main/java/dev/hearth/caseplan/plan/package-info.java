/**
 * The case plan: goals turned into items, her agreement, and the steps that the practice rules
 * judge.
 */
@NullMarked
package dev.hearth.caseplan.plan;

import org.jspecify.annotations.NullMarked;

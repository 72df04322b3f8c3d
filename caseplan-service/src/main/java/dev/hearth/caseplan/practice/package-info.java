/** The practice rules over a plan: the situation, the review, and how a refusal is told. */
@NullMarked
package dev.hearth.caseplan.practice;

import org.jspecify.annotations.NullMarked;

/** The practice rules, one class each, bound into one rule book in reading order. */
@NullMarked
package dev.hearth.guidance.rulebook;

import org.jspecify.annotations.NullMarked;

/**
 * The safety gate: whether anything that asks change of her may start now, and which row says so.
 */
@NullMarked
package dev.hearth.guidance.gate;

import org.jspecify.annotations.NullMarked;

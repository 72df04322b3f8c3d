/** What all rules found at one transition, and whether that lets the transition through. */
@NullMarked
package dev.hearth.guidance.review;

import org.jspecify.annotations.NullMarked;

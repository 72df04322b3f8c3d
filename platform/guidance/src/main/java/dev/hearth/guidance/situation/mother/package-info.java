/**
 * What is known of the mother: her background, strengths, priorities and past experience of help.
 */
@NullMarked
package dev.hearth.guidance.situation.mother;

import org.jspecify.annotations.NullMarked;

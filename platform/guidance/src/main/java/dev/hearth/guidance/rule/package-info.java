/** What a practice rule is: its card, the transitions it is looked at, and what it finds. */
@NullMarked
package dev.hearth.guidance.rule;

import org.jspecify.annotations.NullMarked;

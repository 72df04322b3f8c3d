/**
 * What an item says beside what it is: notes, her view, choice, health, timing, links and carers.
 */
@NullMarked
package dev.hearth.guidance.situation.item;

import org.jspecify.annotations.NullMarked;

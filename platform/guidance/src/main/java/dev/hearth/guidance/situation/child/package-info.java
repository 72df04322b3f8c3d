/** The children, those who care for them, and what is talked about and decided with them. */
@NullMarked
package dev.hearth.guidance.situation.child;

import org.jspecify.annotations.NullMarked;

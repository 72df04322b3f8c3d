/** Facts applied exactly once, however often they are delivered. */
@NullMarked
package dev.hearth.kit.inbox;

import org.jspecify.annotations.NullMarked;

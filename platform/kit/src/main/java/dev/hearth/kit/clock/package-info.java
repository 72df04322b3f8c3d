/** The one place where the time comes from. */
@NullMarked
package dev.hearth.kit.clock;

import org.jspecify.annotations.NullMarked;

/** Hearth safety. */
@NullMarked
package dev.hearth.safety;

import org.jspecify.annotations.NullMarked;

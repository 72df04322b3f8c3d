/** A case and its plan at one moment, described in the words the practice rules use. */
@NullMarked
package dev.hearth.guidance.situation;

import org.jspecify.annotations.NullMarked;

/** The practice guidance as a pure library: no framework, no repository, no clock. */
@NullMarked
package dev.hearth.guidance;

import org.jspecify.annotations.NullMarked;

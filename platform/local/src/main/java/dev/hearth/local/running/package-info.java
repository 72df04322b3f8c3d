/** The four services as processes. */
@NullMarked
package dev.hearth.local.running;

import org.jspecify.annotations.NullMarked;

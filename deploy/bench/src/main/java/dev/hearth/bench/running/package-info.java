/** The whole of Hearth for a measurement, and the workers who log in. */
@NullMarked
package dev.hearth.bench.running;

import org.jspecify.annotations.NullMarked;

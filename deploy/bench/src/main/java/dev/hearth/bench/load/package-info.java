/** Load on a service over a fixed number of connections, closed or open. */
@NullMarked
package dev.hearth.bench.load;

import org.jspecify.annotations.NullMarked;

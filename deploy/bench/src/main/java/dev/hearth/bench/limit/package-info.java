/** What the machine could do without us: the same statements without a service around them. */
@NullMarked
package dev.hearth.bench.limit;

import org.jspecify.annotations.NullMarked;

/** Measures the whole of Hearth against its goals, each time beside what the machine could do. */
@NullMarked
package dev.hearth.bench;

import org.jspecify.annotations.NullMarked;

/** One PostgreSQL and one Kafka for a whole test run, and the switches to crash them. */
@NullMarked
package dev.hearth.local.testing;

import org.jspecify.annotations.NullMarked;

/** Events that commit with the state they tell of, and the relay that hands them to Kafka. */
@NullMarked
package dev.hearth.kit.outbox;

import org.jspecify.annotations.NullMarked;

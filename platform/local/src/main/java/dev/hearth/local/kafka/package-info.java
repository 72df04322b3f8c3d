/** A real Kafka broker in a process of its own, and the topics Hearth talks over. */
@NullMarked
package dev.hearth.local.kafka;

import org.jspecify.annotations.NullMarked;

/** CloudEvents 1.0.2 in binary mode, the shape of everything that leaves or enters over Kafka. */
@NullMarked
package dev.hearth.kit.event;

import org.jspecify.annotations.NullMarked;

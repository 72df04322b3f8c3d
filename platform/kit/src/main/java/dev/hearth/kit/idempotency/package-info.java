/** A POST repeated with the same key has one effect. */
@NullMarked
package dev.hearth.kit.idempotency;

import org.jspecify.annotations.NullMarked;

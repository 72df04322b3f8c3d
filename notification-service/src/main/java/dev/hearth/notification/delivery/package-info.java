/** Signed webhooks to receiving agencies, tried until they arrive or a human is told. */
@NullMarked
package dev.hearth.notification.delivery;

import org.jspecify.annotations.NullMarked;

/** Hearth notifications. */
@NullMarked
package dev.hearth.notification;

import org.jspecify.annotations.NullMarked;

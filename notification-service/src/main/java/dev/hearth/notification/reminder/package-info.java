/** Reminders of the next safety assessment, made from the safety standing. */
@NullMarked
package dev.hearth.notification.reminder;

import org.jspecify.annotations.NullMarked;

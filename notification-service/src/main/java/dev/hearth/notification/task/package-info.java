/** What a human must do: the worker's inbox. */
@NullMarked
package dev.hearth.notification.task;

import org.jspecify.annotations.NullMarked;

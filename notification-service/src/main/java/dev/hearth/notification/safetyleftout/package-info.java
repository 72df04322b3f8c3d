/** Contacts at which nobody asked how safe she and the children are, and the tasks they make. */
@NullMarked
package dev.hearth.notification.safetyleftout;

import org.jspecify.annotations.NullMarked;

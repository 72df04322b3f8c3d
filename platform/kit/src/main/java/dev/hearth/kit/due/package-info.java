/** Work that is due at a time, staged in the transaction of the row that it serves. */
@NullMarked
package dev.hearth.kit.due;

import org.jspecify.annotations.NullMarked;

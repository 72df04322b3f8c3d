/** Rows that have served leave again. */
@NullMarked
package dev.hearth.kit.retention;

import org.jspecify.annotations.NullMarked;

/** Hearth catalogue. */
@NullMarked
package dev.hearth.catalog;

import org.jspecify.annotations.NullMarked;

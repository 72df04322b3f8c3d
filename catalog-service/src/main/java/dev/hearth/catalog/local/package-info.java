/** SEAM. */
@NullMarked
package dev.hearth.catalog.local;

import org.jspecify.annotations.NullMarked;

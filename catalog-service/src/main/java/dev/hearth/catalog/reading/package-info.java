/** The catalogue as a whole: one bundle, exports, and what has changed since. */
@NullMarked
package dev.hearth.catalog.reading;

import org.jspecify.annotations.NullMarked;

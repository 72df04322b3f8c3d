/** The agencies that work together in this installation. */
@NullMarked
package dev.hearth.catalog.agency;

import org.jspecify.annotations.NullMarked;

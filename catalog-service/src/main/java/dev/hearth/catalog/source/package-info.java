/** The five documents behind the catalogue, and which part of it goes back to which of them. */
@NullMarked
package dev.hearth.catalog.source;

import org.jspecify.annotations.NullMarked;

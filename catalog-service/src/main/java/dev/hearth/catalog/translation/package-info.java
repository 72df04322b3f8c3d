/**
 * What entries say in other languages than English: proposed by one editor, published by another.
 */
@NullMarked
package dev.hearth.catalog.translation;

import org.jspecify.annotations.NullMarked;

/** Finds entries by words, misspelt or not. What is asked is never stored, logged or in a URL. */
@NullMarked
package dev.hearth.catalog.search;

import org.jspecify.annotations.NullMarked;

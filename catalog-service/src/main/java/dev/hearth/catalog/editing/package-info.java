/** How the common catalogue is edited: drafts, review by another, retirement. */
@NullMarked
package dev.hearth.catalog.editing;

import org.jspecify.annotations.NullMarked;

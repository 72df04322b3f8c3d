/** Keyset paging with opaque cursors. */
@NullMarked
package dev.hearth.kit.paging;

import org.jspecify.annotations.NullMarked;

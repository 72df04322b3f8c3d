/**
 * Read models kept from compacted state topics: the latest state wins, and an emptied model
 * rebuilds itself.
 */
@NullMarked
package dev.hearth.kit.feed;

import org.jspecify.annotations.NullMarked;

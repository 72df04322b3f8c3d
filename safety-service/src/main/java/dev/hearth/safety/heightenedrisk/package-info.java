/** Heightened-risk times: when danger peaks for her and the children, in her words and in ours. */
@NullMarked
package dev.hearth.safety.heightenedrisk;

import org.jspecify.annotations.NullMarked;

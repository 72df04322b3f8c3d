/** Documents of her words, sealed whole with the case's key. */
@NullMarked
package dev.hearth.safety.sealing;

import org.jspecify.annotations.NullMarked;

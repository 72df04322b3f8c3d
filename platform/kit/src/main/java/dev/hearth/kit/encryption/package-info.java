/** Personal data sealed with a key of its own per person or case. */
@NullMarked
package dev.hearth.kit.encryption;

import org.jspecify.annotations.NullMarked;

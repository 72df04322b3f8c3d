/** Every refusal as an RFC 9457 problem document that names the field and says what to do. */
@NullMarked
package dev.hearth.kit.problem;

import org.jspecify.annotations.NullMarked;

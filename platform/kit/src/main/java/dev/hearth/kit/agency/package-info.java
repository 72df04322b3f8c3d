/** Which agency the present transaction belongs to, and who is calling. */
@NullMarked
package dev.hearth.kit.agency;

import org.jspecify.annotations.NullMarked;

/** What the practice rules find, as this service answers it. */
@NullMarked
package dev.hearth.safety.practice;

import org.jspecify.annotations.NullMarked;

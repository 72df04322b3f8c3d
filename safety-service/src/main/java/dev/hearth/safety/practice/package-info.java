/** What the practice rules say of a step in this service, and the reasons given to go on. */
@NullMarked
package dev.hearth.safety.practice;

import org.jspecify.annotations.NullMarked;

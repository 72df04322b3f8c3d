/** What is asked of every time and time zone that is sent. */
@NullMarked
package dev.hearth.safety.times;

import org.jspecify.annotations.NullMarked;

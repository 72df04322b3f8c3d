/** Which of my cases are overdue or due within a week. */
@NullMarked
package dev.hearth.safety.due;

import org.jspecify.annotations.NullMarked;

/** Who works on a case: the read model of {@code hearth.care-team}. */
@NullMarked
package dev.hearth.notification.team;

import org.jspecify.annotations.NullMarked;

/** What belongs to one agency: interventions of its own under a common class, and its notes. */
@NullMarked
package dev.hearth.catalog.local;

import org.jspecify.annotations.NullMarked;

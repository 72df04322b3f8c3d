/** What happened in a case, noted down in the transaction in which it happens. */
@NullMarked
package dev.hearth.caseplan.timeline;

import org.jspecify.annotations.NullMarked;

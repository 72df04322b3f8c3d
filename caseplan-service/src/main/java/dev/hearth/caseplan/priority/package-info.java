/** What matters most to her, in her own words and her own order. */
@NullMarked
package dev.hearth.caseplan.priority;

import org.jspecify.annotations.NullMarked;

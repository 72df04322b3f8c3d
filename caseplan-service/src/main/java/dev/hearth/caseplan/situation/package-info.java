/** A case as the practice rules see it, put together from what every feature knows of it. */
@NullMarked
package dev.hearth.caseplan.situation;

import org.jspecify.annotations.NullMarked;

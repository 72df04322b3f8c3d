/** Hearth case plans. */
@NullMarked
package dev.hearth.caseplan;

import org.jspecify.annotations.NullMarked;

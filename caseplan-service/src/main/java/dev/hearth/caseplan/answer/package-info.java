/** What a question may be answered with; not asked is an answer too. */
@NullMarked
package dev.hearth.caseplan.answer;

import org.jspecify.annotations.NullMarked;

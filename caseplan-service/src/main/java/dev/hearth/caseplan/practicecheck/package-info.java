/** Asking the practice rules about a case that is only described; nothing of it is kept. */
@NullMarked
package dev.hearth.caseplan.practicecheck;

import org.jspecify.annotations.NullMarked;

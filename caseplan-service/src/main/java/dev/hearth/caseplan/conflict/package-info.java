/** Who may never work on a case, declared and lifted; for her the case does not exist. */
@NullMarked
package dev.hearth.caseplan.conflict;

import org.jspecify.annotations.NullMarked;

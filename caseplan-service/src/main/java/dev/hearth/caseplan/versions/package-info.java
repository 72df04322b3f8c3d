/** What was written at each change of something: it stays, with who wrote it. */
@NullMarked
package dev.hearth.caseplan.versions;

import org.jspecify.annotations.NullMarked;

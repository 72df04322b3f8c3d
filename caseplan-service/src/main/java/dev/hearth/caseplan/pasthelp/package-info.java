/** What help she had before, what she thought it was for and what it did to her. */
@NullMarked
package dev.hearth.caseplan.pasthelp;

import org.jspecify.annotations.NullMarked;

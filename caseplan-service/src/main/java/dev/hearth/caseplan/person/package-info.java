/** The persons of a case: who they are in it, and which records are one person. */
@NullMarked
package dev.hearth.caseplan.person;

import org.jspecify.annotations.NullMarked;

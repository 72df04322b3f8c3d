/** Contacts of workers with the persons of a case, and whether safety was asked about. */
@NullMarked
package dev.hearth.caseplan.contact;

import org.jspecify.annotations.NullMarked;

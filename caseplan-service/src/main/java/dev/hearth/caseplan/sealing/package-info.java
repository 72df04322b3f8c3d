/** Documents of a family's words, sealed whole with the case's key. */
@NullMarked
package dev.hearth.caseplan.sealing;

import org.jspecify.annotations.NullMarked;

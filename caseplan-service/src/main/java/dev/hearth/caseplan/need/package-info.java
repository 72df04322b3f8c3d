/** Her basic needs in their order, and what must be in place before larger change. */
@NullMarked
package dev.hearth.caseplan.need;

import org.jspecify.annotations.NullMarked;

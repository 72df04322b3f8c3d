/** Each child's voice: the ten principles of working with a child, conversations, decisions. */
@NullMarked
package dev.hearth.caseplan.childvoice;

import org.jspecify.annotations.NullMarked;

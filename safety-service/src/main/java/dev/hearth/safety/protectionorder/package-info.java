/** The court order that is to protect her: what it forbids, how she sees it, and its breaches. */
@NullMarked
package dev.hearth.safety.protectionorder;

import org.jspecify.annotations.NullMarked;

/** Cases found by the name of somebody in them. */
@NullMarked
package dev.hearth.caseplan.search;

import org.jspecify.annotations.NullMarked;

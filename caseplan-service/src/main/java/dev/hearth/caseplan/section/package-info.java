/**
 * The sections of a case that hold what is known from her side, each with a version of its own, and
 * what is known in them topic by topic.
 */
@NullMarked
package dev.hearth.caseplan.section;

import org.jspecify.annotations.NullMarked;

/**
 * What could help this mother and this child, and why: every candidate of the catalogue in one of
 * four groups. A question is sensitive; nothing of it is kept anywhere.
 */
@NullMarked
package dev.hearth.catalog.match;

import org.jspecify.annotations.NullMarked;

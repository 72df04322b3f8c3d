/**
 * Who offers which intervention where, for whom, when, at what cost, and with how many places free.
 */
@NullMarked
package dev.hearth.catalog.offer;

import org.jspecify.annotations.NullMarked;

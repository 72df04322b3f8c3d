/** One class for each thing that is measured. */
@NullMarked
package dev.hearth.bench.row;

import org.jspecify.annotations.NullMarked;

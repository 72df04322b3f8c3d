/** Results, and the page they are shown on. */
@NullMarked
package dev.hearth.bench.report;

import org.jspecify.annotations.NullMarked;

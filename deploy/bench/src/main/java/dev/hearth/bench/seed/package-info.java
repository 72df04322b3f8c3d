/** Cases as a big installation has them, the same ones in every run. */
@NullMarked
package dev.hearth.bench.seed;

import org.jspecify.annotations.NullMarked;

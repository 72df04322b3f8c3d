/** One row for each read, change and denial of case data, written before the answer leaves. */
@NullMarked
package dev.hearth.kit.audit;

import org.jspecify.annotations.NullMarked;

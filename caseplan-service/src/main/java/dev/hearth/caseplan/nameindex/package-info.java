/** Names found again by keyed hashes, misspelt ones too; nothing readable is kept. ADR 0040. */
@NullMarked
package dev.hearth.caseplan.nameindex;

import org.jspecify.annotations.NullMarked;

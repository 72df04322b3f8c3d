/** The catalogue of interventions: what was published, version by version. */
@NullMarked
package dev.hearth.catalog.intervention;

import org.jspecify.annotations.NullMarked;

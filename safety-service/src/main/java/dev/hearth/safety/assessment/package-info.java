/**
 * Safety assessments: asked at her pace, scored by the version they began with, frozen once done.
 */
@NullMarked
package dev.hearth.safety.assessment;

import org.jspecify.annotations.NullMarked;

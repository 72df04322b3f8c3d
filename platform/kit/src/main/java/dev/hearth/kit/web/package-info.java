/**
 * What every REST endpoint shares: path guard, strong ETags and preconditions, parameter
 * conversion.
 */
@NullMarked
package dev.hearth.kit.web;

import org.jspecify.annotations.NullMarked;

/** All parts together: start, watch, stop, and what to remember meanwhile. */
@NullMarked
package dev.hearth.local.system;

import org.jspecify.annotations.NullMarked;

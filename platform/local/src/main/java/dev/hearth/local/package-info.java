/** The whole of Hearth on one machine, without containers: for trying it out and for tests. */
@NullMarked
package dev.hearth.local;

import org.jspecify.annotations.NullMarked;

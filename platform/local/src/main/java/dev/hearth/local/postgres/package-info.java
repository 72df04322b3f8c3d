/** A real PostgreSQL with the databases and roles that the services expect. */
@NullMarked
package dev.hearth.local.postgres;

import org.jspecify.annotations.NullMarked;

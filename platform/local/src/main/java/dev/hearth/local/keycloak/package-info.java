/** A real Keycloak with Hearth's realm, unpacked and prepared once. */
@NullMarked
package dev.hearth.local.keycloak;

import org.jspecify.annotations.NullMarked;

/** A mail server that keeps what it is given and sends nothing on. */
@NullMarked
package dev.hearth.local.mail;

import org.jspecify.annotations.NullMarked;

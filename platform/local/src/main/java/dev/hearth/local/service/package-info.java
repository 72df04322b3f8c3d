/** The four services as processes. */
@NullMarked
package dev.hearth.local.service;

import org.jspecify.annotations.NullMarked;

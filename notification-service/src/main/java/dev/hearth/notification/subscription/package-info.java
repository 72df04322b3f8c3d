/** Where an agency wants to be told of referrals. */
@NullMarked
package dev.hearth.notification.subscription;

import org.jspecify.annotations.NullMarked;

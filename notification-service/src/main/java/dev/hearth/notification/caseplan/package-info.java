/**
 * What caseplan-service tells: referrals sent and answered, items held, contacts, what happens
 * around a care team, and violence that nobody acts on.
 */
@NullMarked
package dev.hearth.notification.caseplan;

import org.jspecify.annotations.NullMarked;

/**
 * What caseplan-service tells: referrals sent and answered, items held, what happens around a care
 * team.
 */
@NullMarked
package dev.hearth.notification.caseplan;

import org.jspecify.annotations.NullMarked;

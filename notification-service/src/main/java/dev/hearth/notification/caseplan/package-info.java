/** What caseplan-service tells: referrals sent and answered, items held. */
@NullMarked
package dev.hearth.notification.caseplan;

import org.jspecify.annotations.NullMarked;

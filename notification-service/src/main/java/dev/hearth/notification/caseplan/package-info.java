/** What caseplan-service tells: referrals, items held, contacts, his violence. */
@NullMarked
package dev.hearth.notification.caseplan;

import org.jspecify.annotations.NullMarked;

package dev.hearth.notification.delivery;

import java.util.UUID;

/** A referral that was sent, as far as its delivery needs it. */
public record SentReferral(UUID referralId, UUID caseId, UUID receivingAgencyId, boolean urgent) {}

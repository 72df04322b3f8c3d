package dev.hearth.notification.caseplan;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Contacts without a check were made good by a later contact, or by a correction. */
record SafetyCheckMadeGood(UUID caseId, List<UUID> contactIds) {
  static final String NAME = "safety-check-made-good";

  SafetyCheckMadeGood {
    Objects.requireNonNull(caseId);
    contactIds = List.copyOf(contactIds);
  }
}

package dev.hearth.caseplan.contact;

import dev.hearth.kit.agency.CurrentCaller;
import dev.hearth.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Tells which contacts left safety out, and which of them were made good by a later one. It looks
 * at the case before and after a change: a contact written down late, or corrected, counts by when
 * it happened, and one whose time is corrected is told again.
 */
@ApplicationScoped
class SafetyLeftOut {
  private static final String TOPIC = "hearth.caseplan";
  private static final String LEFT_OUT = "dev.hearth.caseplan.contact-without-safety-check.v1";
  private static final String MADE_GOOD = "dev.hearth.caseplan.safety-check-made-good.v1";
  private static final int MOST_IN_ONE_EVENT = 100;

  private final ContactRepository repository;
  private final Outbox outbox;
  private final CurrentCaller caller;

  SafetyLeftOut(ContactRepository repository, Outbox outbox, CurrentCaller caller) {
    this.repository = repository;
    this.outbox = outbox;
    this.caller = caller;
  }

  /** What readers of hearth.caseplan are told of a contact without a check. */
  record ContactWithoutSafetyCheck(
      UUID caseId, UUID contactId, Instant happenedAt, String recordedBy) {}

  /** What they are told when checks were made good. */
  record SafetyCheckMadeGood(UUID caseId, List<UUID> contactIds) {}

  /** Takes the case's turn and does the change. */
  void around(UUID caseId, Runnable change) {
    repository.takeTurn(caseId);
    Map<UUID, Instant> before = whenLeftOut(repository.withSafetyLeftOut(caseId));
    change.run();
    List<Contact> after = repository.withSafetyLeftOut(caseId);
    after.stream()
        .filter(contact -> !contact.happenedAt().equals(before.get(contact.id())))
        .forEach(this::tellLeftOut);
    List<UUID> madeGood = new ArrayList<>(before.keySet());
    madeGood.removeAll(whenLeftOut(after).keySet());
    for (int from = 0; from < madeGood.size(); from += MOST_IN_ONE_EVENT) {
      int to = Math.min(from + MOST_IN_ONE_EVENT, madeGood.size());
      publish(caseId, MADE_GOOD, new SafetyCheckMadeGood(caseId, madeGood.subList(from, to)));
    }
  }

  private void tellLeftOut(Contact contact) {
    publish(
        contact.caseId(),
        LEFT_OUT,
        new ContactWithoutSafetyCheck(
            contact.caseId(), contact.id(), contact.happenedAt(), contact.recordedBy()));
  }

  private void publish(UUID caseId, String type, Object fact) {
    outbox.publish(TOPIC, caseId.toString(), type, caller.get().agency(), fact);
  }

  // A correction changes the contact itself, so its time is taken down before.
  private static Map<UUID, Instant> whenLeftOut(List<Contact> contacts) {
    Map<UUID, Instant> when = new LinkedHashMap<>();
    contacts.forEach(contact -> when.put(contact.id(), contact.happenedAt()));
    return when;
  }
}

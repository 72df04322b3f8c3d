package dev.hearth.caseplan.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.UUID;

/** Takes open offers back when something else has overtaken them. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class OpenHandovers {
  private final HandoverRepository repository;
  private final HandoverEvents events;
  private final Clock clock;

  OpenHandovers(HandoverRepository repository, HandoverEvents events, Clock clock) {
    this.repository = repository;
    this.events = events;
    this.clock = clock;
  }

  /** The case is closed: there is nothing left to hand over. */
  public void withdraw(UUID caseId) {
    repository.lockOpen(caseId).ifPresent(this::withdraw);
  }

  /** This person may not work on the case: neither from her nor to her is anything handed over. */
  public void withdrawWith(UUID caseId, String subject) {
    repository.lockOpen(caseId).filter(open -> open.concerns(subject)).ifPresent(this::withdraw);
  }

  private void withdraw(Handover open) {
    open.withdraw(clock.instant());
    events.answered(open);
  }
}

package dev.hearth.caseplan.plan;

import dev.hearth.caseplan.standing.WhenTheGateShuts;
import dev.hearth.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Puts gated items on hold when the gate shuts, and says so; safety measures go on. */
@ApplicationScoped
class HeldByTheGate implements WhenTheGateShuts {
  private static final String TYPE = "dev.hearth.caseplan.items-held.v1";

  private final CasePlanRepository repository;
  private final Outbox outbox;
  private final Clock clock;

  HeldByTheGate(CasePlanRepository repository, Outbox outbox, Clock clock) {
    this.repository = repository;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** What readers of hearth.caseplan are told. */
  record ItemsHeld(UUID caseId, UUID planId, List<UUID> itemIds, String because) {}

  @Override
  @Transactional(TxType.MANDATORY)
  public void hold(UUID agency, UUID caseId, long decidedBefore, String because) {
    for (CasePlan plan : repository.lockActiveOf(caseId)) {
      List<UUID> held = plan.hold(decidedBefore, HeldBecause.valueOf(because), clock.instant());
      if (!held.isEmpty()) {
        outbox.publish(
            "hearth.caseplan",
            caseId.toString(),
            TYPE,
            agency,
            new ItemsHeld(caseId, plan.id(), held, because));
      }
    }
  }
}

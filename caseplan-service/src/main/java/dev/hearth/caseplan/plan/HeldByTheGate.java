package dev.hearth.caseplan.plan;

import dev.hearth.caseplan.standing.WhenTheGateShuts;
import dev.hearth.caseplan.timeline.Timeline;
import dev.hearth.caseplan.timeline.TimelineKind;
import dev.hearth.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;

/** Puts gated items on hold when the gate shuts, and says so; safety measures go on. */
@ApplicationScoped
class HeldByTheGate implements WhenTheGateShuts {
  private static final String TYPE = "dev.hearth.caseplan.items-held.v1";

  private final CasePlanRepository repository;
  private final Timeline timeline;
  private final Outbox outbox;

  HeldByTheGate(CasePlanRepository repository, Timeline timeline, Outbox outbox) {
    this.repository = repository;
    this.timeline = timeline;
    this.outbox = outbox;
  }

  /** What readers of hearth.caseplan are told. */
  record ItemsHeld(UUID caseId, UUID planId, List<UUID> itemIds, String because) {}

  @Override
  @Transactional(TxType.MANDATORY)
  public void hold(UUID agency, UUID caseId, long decidedBefore, String because) {
    for (CasePlan plan : repository.lockActiveOf(caseId)) {
      List<UUID> held = plan.hold(decidedBefore, because);
      for (UUID item : held) {
        timeline.addByTheGate(caseId, TimelineKind.ITEM_HELD, item, because);
      }
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

package dev.hearth.caseplan.handover;

import dev.hearth.caseplan.timeline.Timeline;
import dev.hearth.caseplan.timeline.TimelineKind;
import dev.hearth.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells the other services and the case's timeline of offers and answers. */
@ApplicationScoped
class HandoverEvents {
  private static final String TOPIC = "hearth.caseplan";
  private static final String OFFERED = "dev.hearth.caseplan.handover-offered.v1";
  private static final String ANSWERED = "dev.hearth.caseplan.handover-answered.v1";

  private final Outbox outbox;
  private final Timeline timeline;

  HandoverEvents(Outbox outbox, Timeline timeline) {
    this.outbox = outbox;
    this.timeline = timeline;
  }

  /** The lead role is offered to somebody. */
  record HandoverOffered(
      UUID handoverId, UUID caseId, String offeredBy, String to, Instant offeredAt) {}

  /** It was accepted, declined or withdrawn. */
  record HandoverAnswered(
      UUID handoverId,
      UUID caseId,
      HandoverState answer,
      @Nullable DeclineReason declineReason,
      String offeredBy,
      String to) {}

  void offered(Handover handover) {
    timeline.add(handover.caseId(), TimelineKind.HANDOVER_OFFERED, handover.id());
    publish(
        handover,
        OFFERED,
        new HandoverOffered(
            handover.id(),
            handover.caseId(),
            handover.offeredBy(),
            handover.to(),
            handover.offeredAt()));
  }

  void answered(Handover handover) {
    timeline.add(
        handover.caseId(), TimelineKind.HANDOVER_ANSWERED, handover.id(), handover.state().name());
    publish(
        handover,
        ANSWERED,
        new HandoverAnswered(
            handover.id(),
            handover.caseId(),
            handover.state(),
            handover.declineReason(),
            handover.offeredBy(),
            handover.to()));
  }

  private void publish(Handover handover, String type, Object data) {
    outbox.publish(TOPIC, handover.caseId().toString(), type, handover.agencyId(), data);
  }
}

package dev.hearth.caseplan.standing;

import java.util.UUID;

/** What a plan does, in the transaction of the standing, when the gate of its case is shut. */
public interface WhenTheGateShuts {
  /**
   * Puts the case's gated active items on hold.
   *
   * @param because {@code GATE_SHUT} or {@code LEASE_ENDED}
   */
  void hold(UUID agency, UUID caseId, String because);
}

package dev.hearth.caseplan.standing;

import java.util.UUID;

/** What a plan does, in the transaction of the standing, when the gate of its case is shut. */
public interface WhenTheGateShuts {
  /**
   * Puts the case's gated active items on hold.
   *
   * @param decidedBefore only what was decided on a standing older than this one: a standing that
   *     is read once more must not undo what a later one allowed
   * @param because {@code GATE_SHUT} or {@code LEASE_ENDED}
   */
  void hold(UUID agency, UUID caseId, long decidedBefore, String because);
}

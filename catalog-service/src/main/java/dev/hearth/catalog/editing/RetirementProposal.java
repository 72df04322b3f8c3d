package dev.hearth.catalog.editing;

import dev.hearth.catalog.intervention.RetirementReason;
import dev.hearth.kit.problem.Problems;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That an editor wants an entry taken out.
 *
 * @param ofVersion the newest version when it was proposed
 * @param successorCode the entry to look at instead, if there is one
 * @param version of the proposal itself, one more with each step
 */
record RetirementProposal(
    UUID id,
    String code,
    int ofVersion,
    RetirementReason reason,
    @Nullable String successorCode,
    ProposalStatus status,
    long version,
    String proposedBy,
    Instant proposedAt,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt) {

  private static final List<String> POSSIBLE_WHILE_OPEN = List.of("APPROVAL", "WITHDRAWAL");

  /** The proposal after an editor has decided about it. */
  RetirementProposal decided(ProposalStatus as, String editor, Instant now) {
    requireOpen();
    return new RetirementProposal(
        id,
        code,
        ofVersion,
        reason,
        successorCode,
        as,
        version + 1,
        proposedBy,
        proposedAt,
        editor,
        now);
  }

  /** What can be done next. */
  List<String> possible() {
    return status == ProposalStatus.OPEN ? POSSIBLE_WHILE_OPEN : List.of();
  }

  void requireOpen() {
    if (status != ProposalStatus.OPEN) {
      throw Problems.problem(409, "no-such-step", "Not possible in the present state")
          .withDetail("The proposal is " + status + "; it was decided about already.")
          .with("possible", possible())
          .build();
    }
  }
}

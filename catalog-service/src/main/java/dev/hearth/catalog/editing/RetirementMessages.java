package dev.hearth.catalog.editing;

import dev.hearth.catalog.intervention.Code;
import dev.hearth.catalog.intervention.RetirementReason;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What editors send and are answered about taking entries out. */
final class RetirementMessages {
  private RetirementMessages() {}

  /**
   * What is to be taken out, and why.
   *
   * @param successorCode the entry to look at instead, if there is one
   */
  record ProposeRetirement(
      @NotNull @Pattern(regexp = Code.PATTERN, message = "must be the code of an entry")
          @Nullable String code,
      @NotNull @Nullable RetirementReason reason,
      @Pattern(regexp = Code.PATTERN, message = "must be the code of an entry")
          @Nullable String successorCode) {}

  /**
   * A proposal.
   *
   * @param ofVersion the newest version when it was proposed; with it all before are taken out
   * @param proposedBy the subject of the editor, who cannot approve it
   * @param decidedBy the subject of the editor who approved or withdrew it
   */
  record ProposalAnswer(
      UUID id,
      String code,
      int ofVersion,
      RetirementReason reason,
      @Nullable String successorCode,
      ProposalStatus status,
      String proposedBy,
      Instant proposedAt,
      @Nullable String decidedBy,
      @Nullable Instant decidedAt) {

    static ProposalAnswer of(RetirementProposal proposal) {
      return new ProposalAnswer(
          proposal.id(),
          proposal.code(),
          proposal.ofVersion(),
          proposal.reason(),
          proposal.successorCode(),
          proposal.status(),
          proposal.proposedBy(),
          proposal.proposedAt(),
          proposal.decidedBy(),
          proposal.decidedAt());
    }
  }
}

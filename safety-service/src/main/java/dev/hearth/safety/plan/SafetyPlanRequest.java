package dev.hearth.safety.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** A safety plan as it is made with her. */
record SafetyPlanRequest(
    @NotNull UUID caseId,
    @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid Action> actions,
    @NotNull Boolean agreedByHer) {

  /** One step, and who takes it. */
  record Action(@NotNull Assignee assignee, @NotBlank @Size(max = 1000) String text) {}

  /** Who takes a step. */
  enum Assignee {
    MOTHER,
    PRACTITIONER,
    AGENCY,
    NETWORK,
    PUV
  }

  boolean hasActionForMother() {
    return actions.stream().anyMatch(action -> action.assignee() == Assignee.MOTHER);
  }
}

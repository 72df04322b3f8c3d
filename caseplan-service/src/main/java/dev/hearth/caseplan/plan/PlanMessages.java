package dev.hearth.caseplan.plan;

import dev.hearth.caseplan.plan.PlanStepMessages.ClosingAnswer;
import dev.hearth.caseplan.practice.RuleAnswers;
import dev.hearth.guidance.gate.GateRow;
import dev.hearth.guidance.gate.GateState;
import dev.hearth.guidance.situation.AgreementState;
import dev.hearth.guidance.situation.Assignee;
import dev.hearth.guidance.situation.ItemKind;
import dev.hearth.guidance.situation.ItemStatus;
import dev.hearth.guidance.situation.Purpose;
import dev.hearth.guidance.situation.Target;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is asked of plans over REST, and what is answered. */
final class PlanMessages {
  private PlanMessages() {}

  record DraftPlan(@NotNull UUID caseId) {}

  /** An intervention in one published version. */
  record InterventionRef(
      @NotNull @Pattern(regexp = "[a-z0-9-]{1,80}") String code, @Min(1) int version) {}

  /**
   * An item of a plan.
   *
   * @param kind left out when an intervention is named: the catalogue says it
   * @param involvesMother whether she takes part; always true when she carries it
   * @param takenOn whether whoever carries it has said yes, for items without her
   * @param answers to the rules, needed only when the plan is active already
   */
  record PutItem(
      @NotBlank @Size(max = 300) String title,
      @Nullable ItemKind kind,
      @Nullable @Valid InterventionRef intervention,
      @NotNull Assignee assignee,
      @NotNull Purpose purpose,
      @NotNull Target target,
      boolean involvesMother,
      boolean takenOn,
      @Nullable @Valid RuleAnswers answers) {}

  /**
   * Takes the plan live.
   *
   * @param itemIds the items to start; all that are open when left out
   */
  record Activate(
      @Nullable @Size(max = 200) Set<@NotNull UUID> itemIds,
      @Nullable @Valid RuleAnswers answers) {}

  record ActivateItem(@Nullable @Valid RuleAnswers answers) {}

  record PlanAnswer(
      UUID id,
      UUID caseId,
      PlanStatus status,
      Instant createdAt,
      @Nullable Instant activatedAt,
      @Nullable Instant suspendedAt,
      @Nullable ClosingAnswer closing,
      @Nullable Long decidedOnStanding,
      GateAnswer gate,
      List<ItemAnswer> items) {}

  /** The safety gate as it stands now, with the reason in plain words. */
  record GateAnswer(GateState state, GateRow row, String because) {}

  /**
   * An item of a plan.
   *
   * @param heldWords the worker's reason for letting it wait
   * @param version rises with each material change; agreements are to one of these
   */
  record ItemAnswer(
      UUID id,
      String title,
      ItemKind kind,
      @Nullable InterventionRef intervention,
      Assignee assignee,
      Purpose purpose,
      Target target,
      boolean involvesMother,
      ItemStatus status,
      @Nullable HeldBecause heldBecause,
      @Nullable Instant heldAt,
      @Nullable String heldWords,
      int version,
      AgreementAnswer agreement,
      boolean gated) {}

  /**
   * Where she stands now.
   *
   * @param coversThisVersion whether it is a yes to what the item says now
   * @param givenBeforeHold whether the item was held since: her yes stands, how she sees it now is
   *     worth asking
   */
  record AgreementAnswer(
      AgreementState state,
      @Nullable Instant at,
      @Nullable String words,
      boolean coversThisVersion,
      boolean givenBeforeHold) {}

  /** A line of the list of a case's plans. */
  record PlanLine(UUID id, PlanStatus status, Instant createdAt, int items) {}
}

package dev.hearth.caseplan.plan;

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
   * Where the mother stands on an item.
   *
   * @param words what she said
   * @param asksToStart her own words when she asks to go ahead although safety or basics are open
   * @param statutoryOrderReference the order that imposes the item, if one does
   */
  record RecordAgreement(
      @NotNull AgreementState state,
      @Nullable @Size(max = 2000) String words,
      @Nullable @Size(max = 2000) String asksToStart,
      @Nullable @Size(max = 200) String statutoryOrderReference) {}

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
      @Nullable Long decidedOnStanding,
      GateAnswer gate,
      List<ItemAnswer> items) {}

  /** The safety gate as it stands now, with the reason in plain words. */
  record GateAnswer(GateState state, GateRow row, String because) {}

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
      @Nullable String heldBecause,
      AgreementAnswer agreement,
      boolean gated) {}

  record AgreementAnswer(
      AgreementState state,
      @Nullable Instant at,
      @Nullable String words,
      boolean coversThisVersion) {}

  /** A line of the list of a case's plans. */
  record PlanLine(UUID id, PlanStatus status, Instant createdAt, int items) {}
}

package dev.hearth.caseplan.plan;

import dev.hearth.caseplan.catalogue.DeliveryFormat;
import dev.hearth.caseplan.plan.GoalMessages.GoalAnswer;
import dev.hearth.caseplan.plan.ItemMessages.ItemCarers;
import dev.hearth.caseplan.plan.ItemMessages.ItemChoice;
import dev.hearth.caseplan.plan.ItemMessages.ItemHealth;
import dev.hearth.caseplan.plan.ItemMessages.ItemHerView;
import dev.hearth.caseplan.plan.ItemMessages.ItemLinks;
import dev.hearth.caseplan.plan.ItemMessages.ItemSafety;
import dev.hearth.caseplan.plan.ItemMessages.ItemTiming;
import dev.hearth.caseplan.plan.ItemMessages.OfferedOption;
import dev.hearth.caseplan.plan.PlanStepMessages.ClosingAnswer;
import dev.hearth.caseplan.practice.OurWords;
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
   * @param networkPersonIds who of her network takes part
   * @param formats where the catalogue does not say them
   * @param adaptation how it is fitted to this mother and child
   * @param aimForHerself what it gives to her
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
      @Nullable @Valid ItemSafety safety,
      @Nullable @Valid ItemHerView herView,
      @Nullable @Valid ItemChoice choice,
      @Nullable @Valid ItemHealth health,
      @Nullable @Valid ItemTiming timing,
      @Nullable @Valid ItemLinks links,
      @Nullable @Valid ItemCarers carers,
      @Nullable @Size(max = ItemMessages.MOST_LINKS) Set<@NotNull UUID> networkPersonIds,
      @Nullable @Size(max = 5) Set<@NotNull DeliveryFormat> formats,
      @Nullable @Size(max = ItemMessages.TEXT) String adaptation,
      @Nullable @Size(max = ItemMessages.TEXT) String aimForHerself,
      @Nullable @Valid RuleAnswers answers) {

    Set<UUID> dependsOn() {
      return timing == null || timing.dependsOn() == null ? Set.of() : timing.dependsOn();
    }

    OurWords ourWords() {
      OurWords ours = new OurWords().and("title", title);
      if (safety != null) {
        ours.and("safety.childSafetyNote", safety.childSafetyNote())
            .and("safety.safetyConsideration", safety.safetyConsideration())
            .and("safety.homeVisitArrangement", safety.homeVisitArrangement());
      }
      if (choice != null) {
        ours.and("choice.singleOptionReason", choice.singleOptionReason())
            .and("choice.reasonForChoice", choice.reasonForChoice());
      }
      if (health != null && health.violenceLink() != null) {
        ours.and("health.violenceLink.note", health.violenceLink().note());
      }
      return ours.and("adaptation", adaptation).and("aimForHerself", aimForHerself);
    }

    List<OfferedOption> optionsOffered() {
      return choice == null || choice.optionsOffered() == null
          ? List.of()
          : choice.optionsOffered();
    }
  }

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
      List<GoalAnswer> goals,
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
      boolean gated,
      ItemSafety safety,
      ItemHerView herView,
      ItemChoice choice,
      ItemHealth health,
      ItemTiming timing,
      ItemLinks links,
      ItemCarers carers,
      Set<UUID> networkPersonIds,
      Set<DeliveryFormat> formats,
      @Nullable String adaptation,
      @Nullable String aimForHerself) {}

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

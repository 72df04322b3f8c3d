package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.rule.Basis;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.SourceDocument;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.guidance.situation.BuildingBlock;
import dev.hearth.guidance.situation.BuildingBlockCoverage;
import dev.hearth.guidance.situation.Count;
import dev.hearth.guidance.situation.ItemKind;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.Truth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** BLK-03: for attachment, psychotherapy, psychoeducation and skill training are combined. */
final class AttachmentWorkIsAMix extends RuleOnThePlan {

  private static final RuleCard CARD =
      RuleCard.describe("BLK-03", "Attachment work as a mix", Severity.PROMPT)
          .states(
              "For attachment, offer psychotherapy, psychoeducation and skill training in"
                  + " combination.")
          .evaluatedAt(Moment.PLAN_ACTIVATE)
          .explains(
              "Work on the bond does more as a mix of therapy, knowledge and practice than as one of"
                  + " them alone.")
          .howToFix("Ask her which of the missing kinds would help her, and propose it for later.")
          .blocks("Nothing; what is only proposed counts.")
          .brokenWhen("CPP is the only work on attachment.")
          .keptWhen("CPP, psychoeducation, and training in coping skills.")
          .related("BLK-01")
          .from(SourceDocument.INTERVENTIONS_FOR_MOTHERS, "Building blocks", Basis.EXPLICIT);

  private static final List<ItemKind> WORK_ON_ANY_BLOCK =
      List.of(ItemKind.PSYCHOEDUCATION, ItemKind.SKILLS_TRAINING);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  Finding judge(Situation situation, Transition transition) {
    List<PlanItem> items =
        situation.items().stream().filter(item -> item.status().isInThePlan()).toList();
    Map<ItemKind, Truth> mix = mixOf(items);
    Truth complete = mix.values().stream().reduce(Truth.TRUE, Truth::and);
    Truth anyAttachment = Count.of(items, AttachmentWorkIsAMix::isOnAttachment).any();
    Finding finding = CARD.judge(PLAN, anyAttachment, complete.not());
    return finding.isOpen() ? finding.withFact("lacking", lacking(mix)) : finding;
  }

  // Therapy has to be on attachment. What teaches counts whatever block it is on: the coping skills
  // of the source's mix stand under trauma in the catalogue.
  private static Map<ItemKind, Truth> mixOf(List<PlanItem> items) {
    Map<ItemKind, Truth> mix = new EnumMap<>(ItemKind.class);
    mix.put(
        ItemKind.THERAPY,
        Count.of(items, item -> isOfKind(item, ItemKind.THERAPY).and(isOnAttachment(item))).any());
    for (ItemKind kind : WORK_ON_ANY_BLOCK) {
      mix.put(kind, Count.of(items, item -> isOfKind(item, kind)).any());
    }
    return mix;
  }

  private static Truth isOfKind(PlanItem item, ItemKind kind) {
    return item.isOfKind(Set.of(kind));
  }

  private static Truth isOnAttachment(PlanItem item) {
    return BuildingBlockCoverage.counts(item, BuildingBlock.ATTACHMENT);
  }

  private static String lacking(Map<ItemKind, Truth> mix) {
    return mix.entrySet().stream()
        .filter(kind -> !kind.getValue().isTrue())
        .map(kind -> kind.getKey().name())
        .collect(Collectors.joining(","));
  }
}

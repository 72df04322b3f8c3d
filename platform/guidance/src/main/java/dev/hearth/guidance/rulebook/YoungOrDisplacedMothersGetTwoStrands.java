package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.rule.Basis;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.SourceDocument;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.Told;
import dev.hearth.guidance.situation.Truth;
import dev.hearth.guidance.situation.mother.Background;
import java.util.List;

/** BLK-05: young or displaced mothers get sensitive-parenting and parenting-competence work. */
final class YoungOrDisplacedMothersGetTwoStrands extends RuleOnThePlan {

  private static final RuleCard CARD =
      RuleCard.describe("BLK-05", "Young or displaced mothers: two strands", Severity.PROMPT)
          .states(
              "For young mothers or mothers raising a child outside their own community, combine"
                  + " sensitive-parenting and parenting-competence work.")
          .evaluatedAt(Moment.PLAN_ACTIVATE)
          .explains(
              "For a mother who is young or far from her own people, seeing the child and knowing"
                  + " what to do belong together. The plan has one of the two.")
          .howToFix("Ask her about the other strand, and propose it for when she has room for it.")
          .blocks("Nothing; what is only proposed counts.")
          .brokenWhen("She is 19, and VIPP is all the parenting work there is.")
          .keptWhen("She is 19; VIPP and a group on parenting skills are in the plan.")
          .related("BLK-01")
          .from(SourceDocument.INTERVENTIONS_FOR_MOTHERS, "Treatment methods 2", Basis.EXPLICIT);

  private static final List<String> STRANDS =
      List.of("sensitive-parenting-intervention", "parenting-competence-intervention");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  Finding judge(Situation situation, Transition transition) {
    List<String> present =
        STRANDS.stream().filter(strand -> isInThePlan(strand, situation)).toList();
    Truth applies = isYoungOrOutside(situation).and(Truth.of(!present.isEmpty()));
    Finding finding = CARD.judge(PLAN, applies, Truth.of(present.size() < STRANDS.size()));
    return finding.isOpen() ? finding.withFact("present", present.getFirst()) : finding;
  }

  private static Truth isYoungOrOutside(Situation situation) {
    Background she = situation.mother().background();
    Integer age = she.ageYears();
    Truth young =
        age == null ? Truth.UNKNOWN : Truth.of(age < situation.settings().youngMotherBelow());
    return young.or(Told.isYes(she.outsideOwnCommunity()));
  }

  private static boolean isInThePlan(String strand, Situation situation) {
    return situation.items().stream()
        .filter(item -> item.status().isInThePlan())
        .map(PlanItem::catalogueEntry)
        .anyMatch(
            entry ->
                entry != null && (entry.code().equals(strand) || strand.equals(entry.classCode())));
  }
}

package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.rule.Basis;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.OverridePolicy;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.SourceDocument;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.guidance.situation.ContingencyPlan;
import dev.hearth.guidance.situation.Home;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.Truth;

/** LIV-03: if she stays with him, a contingency plan made with her is in force first. */
final class AContingencyPlanIsInPlaceWhereSheStays extends RuleOnThePlan {

  private static final RuleCard CARD =
      RuleCard.describe("LIV-03", "Staying in the relationship: contingency plan", Severity.BLOCK)
          .states(
              "If she stays in the relationship, a contingency safety plan is in place, made with"
                  + " her.")
          .evaluatedAt(Moment.PLAN_ACTIVATE)
          .explains(
              "She is with him, and there is no plan for when it turns dangerous, or she has not"
                  + " agreed to it. Make one with her that can really be done, before the rest of the"
                  + " plan starts.")
          .howToFix(
              "Make a contingency safety plan with her: a word to call for help, a bag that is"
                  + " packed, where to go, who is told.",
              "Where there is one: go through it with her and record whether she agrees to it.",
              "Where nobody asked whether she stays with him: ask her.")
          .blocks(
              "Activating the plan. The contingency plan itself, safety measures and practical"
                  + " support go live at once.")
          .override(OverridePolicy.SUPERVISOR)
          .brokenWhen("She lives with him and there is no contingency plan.")
          .keptWhen(
              "A plan she agreed to on 2 July: a code word, a bag at her sister's, the address"
                  + " flagged with the police.")
          .related("LIV-04", "LIV-05", "FAT-02")
          .from(
              SourceDocument.CASE_PLANNING_WITH_MOTHERS,
              "If the mother is staying in the relationship",
              Basis.EXPLICIT);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  Finding judge(Situation situation, Transition transition) {
    Home home = situation.home();
    ContingencyPlan plan = situation.contingencyPlan();
    Boolean active = plan == null ? null : plan.active();
    Boolean agreed = plan == null ? null : plan.agreedByHer();
    Truth inPlace = Truth.told(active).and(Truth.told(agreed));
    Finding finding = CARD.judge(PLAN, home.sheStaysInTheRelationship(), inPlace.not());
    return finding
        .overridableIf(finding.outcome() == Outcome.VIOLATED)
        .withFact("relationship", home.relationship())
        .withFact("livingSituation", home.livingSituation())
        .withFact("contingencyPlanActive", active)
        .withFact("agreedByHer", agreed);
  }
}

package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.rule.Basis;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.SourceDocument;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.guidance.situation.Count;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.Truth;
import dev.hearth.guidance.situation.mother.Mother;
import dev.hearth.guidance.situation.mother.Mother.Strength;
import dev.hearth.guidance.situation.mother.Mother.StrengthState;
import java.util.List;
import java.util.Set;

/** MOT-05: support is chosen with four things about her in mind. */
final class SupportBuildsOnHerStrengths extends RuleOnThePlan {

  private static final RuleCard CARD =
      RuleCard.describe("MOT-05", "Consider four things about her", Severity.WARN)
          .states(
              "When choosing support, consider her acts of protection, her sense of belonging, her"
                  + " resources and strengths, and her skills.")
          .evaluatedAt(Moment.PLAN_DRAFT, Moment.PLAN_ACTIVATE)
          .explains(
              "Part of what she brings has not been talked about: what she does already to protect"
                  + " the children, where she belongs, what she can draw on, what she is good at. A"
                  + " plan that builds on it is hers.")
          .howToFix(
              "Ask her about each of the four and note what she says.",
              "Where nothing came of it, note that she was asked; that is enough.")
          .blocks("Nothing. While the plan is a draft it is only shown.")
          .brokenWhen("The plan is to be activated and none of the four was asked about.")
          .keptWhen(
              "Protection: she keeps the phone charged and has a code word with her sister;"
                  + " belonging: a church group; resources: savings; skills: a carer's certificate.")
          .related("MOT-02")
          .from(
              SourceDocument.CASE_PLANNING_WITH_MOTHERS,
              "Make it fair and empowering (list)",
              Basis.EXPLICIT);

  private static final List<Strength> ALL_FOUR = List.of(Strength.values());

  private static final Set<StrengthState> MISSING = Set.of(StrengthState.NOT_ASKED);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  Finding judge(Situation situation, Transition transition) {
    Mother mother = situation.mother();
    Count missing =
        Count.of(ALL_FOUR, strength -> Truth.isOneOf(mother.strength(strength), MISSING));
    Finding finding = CARD.judge(PLAN, missing.any());
    for (Strength strength : ALL_FOUR) {
      finding = finding.withFact(strength.name(), mother.strength(strength));
    }
    return finding;
  }
}

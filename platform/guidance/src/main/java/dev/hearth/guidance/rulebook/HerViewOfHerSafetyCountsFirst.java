package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.rule.Basis;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.PracticeRule;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.SourceDocument;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.guidance.situation.LevelFound;
import dev.hearth.guidance.situation.Situation;
import java.util.List;

/** MOT-03: nothing is shown as safer than she says it is, or than the answers come to. */
final class HerViewOfHerSafetyCountsFirst implements PracticeRule {

  private static final RuleCard CARD =
      RuleCard.describe("MOT-03", "She is the expert on safety", Severity.BLOCK)
          .states(
              "Her own view of how safe she is counts first: no level is shown below the one that"
                  + " her own rating implies.")
          .evaluatedAt(Moment.ASSESSMENT_COMPLETE)
          .explains(
              "Her view or the answers point to more danger than the level chosen. A level can be"
                  + " raised, never lowered.")
          .howToFix(
              "Go by the level that her view and the answers come to.",
              "Where you see it otherwise, talk it through with her and with a colleague; your"
                  + " judgement and its reason stay on record.",
              "Where nobody asked her: ask her how safe she feels.")
          .blocks(
              "Completing the assessment at the lower level. A judgement below is kept with its"
                  + " reason, lowers nothing and is a warning.")
          .brokenWhen("She says that she is not safe; the level chosen is STANDARD.")
          .keptWhen("She says that she is not safe; the answers come to ELEVATED; HIGH is shown.")
          .related("SAF-02", "MOT-01")
          .from(
              SourceDocument.CASE_PLANNING_WITH_MOTHERS,
              "Be guided by mothers; Partner with a mother",
              Basis.EXPLICIT);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> evaluate(Situation situation, Transition transition) {
    LevelFound found = situation.levelFound();
    return List.of(found == null ? CARD.notApplicable(Subject.assessment()) : judge(found));
  }

  private static Finding judge(LevelFound found) {
    Finding finding =
        outcome(found).withFact("least", found.least()).withFact("shown", found.shown());
    return found.judgement() == null ? finding : finding.withFact("judgement", found.judgement());
  }

  private static Finding outcome(LevelFound found) {
    Subject assessment = Subject.assessment();
    if (found.shown().compareTo(found.least()) < 0) {
      return CARD.violated(assessment);
    }
    if (found.judgement() != null && found.judgement().compareTo(found.least()) < 0) {
      return CARD.violated(assessment)
          .withSeverity(Severity.WARN)
          .because("Your judgement is kept with its reason and lowers nothing.");
    }
    return found.herRatingMeans() == null
        ? CARD.unknown(assessment).because("Nobody has asked her how safe she feels.")
        : CARD.satisfied(assessment);
  }
}

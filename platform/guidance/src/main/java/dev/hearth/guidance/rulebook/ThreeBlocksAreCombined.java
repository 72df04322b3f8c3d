package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.rule.Basis;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.SourceDocument;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.guidance.situation.BuildingBlock;
import dev.hearth.guidance.situation.BuildingBlockCoverage;
import dev.hearth.guidance.situation.PlanFrame;
import dev.hearth.guidance.situation.Situation;
import java.util.List;
import java.util.stream.Collectors;

/** BLK-01: trauma, attachment and community work are combined; one alone is not enough. */
final class ThreeBlocksAreCombined extends RuleOnThePlan {

  private static final RuleCard CARD =
      RuleCard.describe("BLK-01", "Three blocks together", Severity.WARN)
          .states(
              "Combine trauma, attachment and community work; one block alone is regarded as"
                  + " ineffective.")
          .evaluatedAt(Moment.PLAN_ACTIVATE, Moment.PLAN_REVIEW)
          .explains(
              "Work on trauma, on attachment and on her place among people belongs together. What is"
                  + " missing may come later; leave it proposed until she is ready.")
          .howToFix(
              "Propose something for the block that is missing, with a time that suits her.",
              "Where one broad programme is to carry it all: put a second thing beside it.",
              "Where she does not want one of the blocks: write down why the plan goes without.")
          .blocks(
              "Nothing; what is only proposed counts. The source speaks of mothers with a child born"
                  + " of sexual violence; for others it is shown and asks for no reason. Safety"
                  + " measures and practical support count for safety alone.")
          .brokenWhen("The plan has EMDR and nothing else.")
          .keptWhen(
              "EMDR is proposed for later; the mother and baby group and building a network around"
                  + " her begin now.")
          .related("BLK-02", "PACE-01")
          .from(SourceDocument.INTERVENTIONS_FOR_MOTHERS, "Building blocks", Basis.EXPLICIT);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  Finding judge(Situation situation, Transition transition) {
    BuildingBlockCoverage coverage = BuildingBlockCoverage.of(situation.items());
    Finding finding = CARD.judge(PLAN, coverage.combinesTheThree().not());
    if (finding.outcome() == Outcome.VIOLATED) {
      finding = finding.because(whatIsWrong(coverage));
    }
    return (isForOthers(situation) ? finding.withSeverity(Severity.PROMPT) : finding)
        .withFact("missing", codes(coverage.missing()))
        .withFact("itemsOnThem", coverage.itemsOnTheThree().sure());
  }

  private static boolean isForOthers(Situation situation) {
    PlanFrame frame = situation.frame();
    return frame != null && frame.isForAChildBornOfSexualViolence().isFalse();
  }

  private static String whatIsWrong(BuildingBlockCoverage coverage) {
    return coverage.missing().isEmpty()
        ? "One broad item is to carry all three blocks."
        : "The plan leaves something out.";
  }

  private static String codes(List<BuildingBlock> blocks) {
    return blocks.isEmpty()
        ? "NONE"
        : blocks.stream().map(BuildingBlock::name).collect(Collectors.joining(","));
  }
}

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
import dev.hearth.guidance.rule.Transition.SafetyPlanActivate;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.Situation;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * SAF-07: nothing but her own agreement holds back a safety measure or practical support. It is the
 * one rule over rules: it has the last word on what the others found, lowers what would block and
 * hides nothing.
 */
final class SafetyMeasuresAreNeverHeldBack implements PracticeRule {

  private static final RuleCard CARD =
      RuleCard.describe("SAF-07", "Never hold back a safety measure", Severity.BLOCK)
          .states(
              "The system never blocks a safety measure or a practical support because some other"
                  + " rule is broken.")
          .evaluatedAt(Moment.ENGINE)
          .explains(
              "Safety measures go through at once; open points are raised beside them, not in front"
                  + " of them.")
          .howToFix(
              "Start the safety measure or practical support by itself; what other rules say of it"
                  + " is a warning.",
              "Where she has not agreed to it, decide it with her: that alone still holds it.")
          .blocks(
              "Nothing in a plan: it binds the rules themselves. A blocking finding on a safety"
                  + " measure or practical support, or on a step that starts nothing else, becomes a"
                  + " warning; only MOT-01, her agreement, still blocks. When a safety plan goes live,"
                  + " everything the other rules find is only shown. Outside the catalogue the name"
                  + " is not enough: therapy or parenting work that she takes part in is no safety"
                  + " measure, whatever it is called.")
          .brokenWhen("Changed locks are held because the father has no task.")
          .keptWhen("The locks are ordered today; FAT-02 is raised on the plan.")
          .related("FAT-02", "MOT-01")
          .from(
              SourceDocument.CASE_PLANNING_WITH_MOTHERS,
              "Whole page (safety first)",
              Basis.DERIVED);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> evaluate(Situation situation, Transition transition) {
    return situation.items(transition.itemIds()).stream()
        .filter(PlanItem::isNeverHeldBack)
        .map(
            item ->
                CARD.satisfied(Subject.item(item.id()))
                    .withFact("itemKind", String.valueOf(item.kind())))
        .toList();
  }

  /** Turns what would hold back a safety measure or practical support into a warning. */
  List<Finding> lower(List<Finding> findings, Situation situation, Transition transition) {
    List<PlanItem> items = situation.items(transition.itemIds());
    Set<Subject> neverHeldBack =
        items.stream()
            .filter(PlanItem::isNeverHeldBack)
            .map(item -> Subject.item(item.id()))
            .collect(Collectors.toUnmodifiableSet());
    boolean nothingElse = !items.isEmpty() && neverHeldBack.size() == items.size();
    return findings.stream()
        .map(
            finding -> {
              if (transition instanceof SafetyPlanActivate) {
                return onlyShown(finding);
              }
              return nothingElse || neverHeldBack.contains(finding.subject())
                  ? warned(finding)
                  : finding;
            })
        .toList();
  }

  private static Finding onlyShown(Finding finding) {
    boolean holds = finding.blocks() || finding.needsAcknowledgement();
    return holds ? lowered(finding, Severity.PROMPT) : finding;
  }

  private static Finding warned(Finding finding) {
    boolean herAgreement = finding.ruleCode().equals(SheAgreesToWhatInvolvesHer.CODE);
    return finding.blocks() && !herAgreement ? lowered(finding, Severity.WARN) : finding;
  }

  private static Finding lowered(Finding finding, Severity severity) {
    return finding.withSeverity(severity).overridableIf(false).withFact("loweredBy", CARD.code());
  }
}

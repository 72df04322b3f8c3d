package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.match.ShownTogether;
import dev.hearth.guidance.match.StatedGroupFit;
import dev.hearth.guidance.rule.Basis;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.PracticeRule;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.SourceDocument;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.guidance.situation.CatalogueEntry;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.Truth;
import dev.hearth.guidance.situation.child.Child;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** ELI-06: where both fit, it is shown which of the two kept its gain. */
final class WhatLastedIsShown implements PracticeRule {

  private static final RuleCard CARD =
      RuleCard.describe("ELI-06", "Lasting effect shown", Severity.PROMPT)
          .states(
              "Where both fit, show that CPP kept its attachment gain a year later "
                  + "and PPI did not.")
          .evaluatedAt(Moment.CATALOGUE_MATCH)
          .explains(
              "Both helped at first. A year later, in that study, the gain in "
                  + "attachment was still there after child-parent psychotherapy alone.")
          .howToFix("Show her both, with what was found, and let her choose.")
          .blocks("Nothing.")
          .brokenWhen("Both are put forward without a word on what lasted.")
          .keptWhen("Both are put forward, with what was found after a year.")
          .related("CHO-01")
          .from(
              SourceDocument.PARENTING_INTERVENTIONS_FACT_SHEET,
              "Effects on secure attachment",
              Basis.DERIVED);

  @Override
  public RuleCard card() {
    return CARD;
  }

  private static final String KEPT_ITS_GAIN = "child-parent-psychotherapy";
  private static final String LOST_ITS_GAIN = "psychoeducational-parenting-intervention";
  private static final List<String> BOTH = List.of(KEPT_ITS_GAIN, LOST_ITS_GAIN);

  @Override
  public List<Finding> evaluate(Situation situation, Transition transition) {
    Optional<Child> child = situation.children().stream().findFirst();
    Set<String> options =
        situation.candidates().stream()
            .filter(each -> BOTH.contains(each.code()))
            .filter(each -> !StatedGroupFit.of(each, child, situation).isRuledOut().isTrue())
            .map(CatalogueEntry::code)
            .collect(Collectors.toUnmodifiableSet());
    Truth both = Truth.of(options.containsAll(BOTH));
    return List.of(
        CARD.judge(Subject.intervention(LOST_ITS_GAIN), both, both)
            .withDetail(both.isTrue() ? new ShownTogether(BOTH) : null));
  }
}

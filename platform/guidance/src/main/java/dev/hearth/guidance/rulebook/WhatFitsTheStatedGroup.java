package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.match.Candidates;
import dev.hearth.guidance.match.Fit;
import dev.hearth.guidance.match.Mismatch;
import dev.hearth.guidance.match.StatedGroupFit;
import dev.hearth.guidance.rule.Basis;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.SourceDocument;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.Truth;
import dev.hearth.guidance.situation.child.Child;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** ELI-01: what is recommended fits the group that the sources made it for. */
final class WhatFitsTheStatedGroup extends RuleOnWhatIsChosen {

  private static final RuleCard CARD =
      RuleCard.describe("ELI-01", "Match the stated group", Severity.WARN)
          .states(
              "Recommend only what fits the child's age, what happened, and who cares "
                  + "for the child as the sources state.")
          .evaluatedAt(Moment.CATALOGUE_MATCH, Moment.ITEM_ACTIVATE, Moment.REFERRAL_SEND)
          .explains(
              "The sources made this for another group than the one this child " + "belongs to.")
          .howToFix(
              "Look for something that fits: the catalogue gives the reasons for " + "each.",
              "Where you still think it helps here: note why.")
          .blocks(
              "Nothing. It is never recommended by itself; adding it by hand stays " + "possible.")
          .brokenWhen("KEEP is chosen for a birth mother.")
          .keptWhen(
              "KEEP for the foster carer of a nine-year-old whose behaviour worries "
                  + "everybody.")
          .related("ELI-02", "ELI-03")
          .from(SourceDocument.NICE_SCIE_QUICK_GUIDE, "Whole guide", Basis.EXPLICIT);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  Finding judge(Chosen chosen, Situation situation) {
    Fit fit = StatedGroupFit.of(chosen.entry(), child(chosen, situation), situation);
    if (isLinkedAsCarersSessions(chosen, situation)) {
      fit = fit.withoutReason(Mismatch.NOT_SELECTABLE);
    }
    Finding finding =
        CARD.judge(chosen.subject(), Candidates.isMatched(chosen.entry()), fit.isRuledOut())
            .withDetail(fit);
    return switch (finding.outcome()) {
      case VIOLATED -> finding.withFact("reasons", codes(fit.reasons(Truth.TRUE)));
      case UNKNOWN -> finding.withFact("notTold", codes(fit.reasons(Truth.UNKNOWN)));
      case SATISFIED, NOT_APPLICABLE -> finding;
    };
  }

  private static String codes(List<Mismatch> reasons) {
    return reasons.stream().map(Mismatch::name).collect(Collectors.joining(","));
  }

  private static Optional<Child> child(Chosen chosen, Situation situation) {
    return chosen.item() == null
        ? situation.children().stream().findFirst()
        : situation.childOf(chosen.item());
  }

  // The carer's own sessions are no choice by themselves; beside the child's therapy they are.
  private static boolean isLinkedAsCarersSessions(Chosen chosen, Situation situation) {
    return chosen.item() != null
        && situation.items().stream()
            .anyMatch(other -> chosen.item().id().equals(other.carers().parallelItemId()));
  }
}

package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.rule.Basis;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.SourceDocument;
import dev.hearth.guidance.rulebook.StatedGroupFit.Reason;
import dev.hearth.guidance.situation.CatalogueEntry;
import dev.hearth.guidance.situation.ItemKind;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.Truth;
import dev.hearth.guidance.situation.child.Child;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  private static final Set<ItemKind> MATCHED_KINDS =
      Set.of(
          ItemKind.THERAPY,
          ItemKind.PARENTING_PROGRAMME,
          ItemKind.PROGRAMME,
          ItemKind.PSYCHOEDUCATION);

  private static final Set<String> NEVER_MATCHED =
      Set.of("father-behaviour-change-work", "therapeutic-alliance-building");

  private static final String MATCHED_THOUGH_OF_ANOTHER_KIND = "mother-baby-group";

  @Override
  Finding judge(Chosen chosen, Situation situation) {
    Map<Reason, Truth> reasons =
        StatedGroupFit.reasonsAgainst(chosen.entry(), child(chosen, situation), situation);
    if (isLinkedAsCarersSessions(chosen, situation)) {
      reasons.put(Reason.NOT_SELECTABLE, Truth.FALSE);
    }
    Truth any = reasons.values().stream().reduce(Truth.FALSE, Truth::or);
    Finding finding = CARD.judge(chosen.subject(), isMatched(chosen.entry()), any);
    return finding.isOpen() ? explained(finding, reasons) : finding;
  }

  private static Finding explained(Finding finding, Map<Reason, Truth> reasons) {
    boolean broken = finding.outcome() == Outcome.VIOLATED;
    return finding.withFact(
        broken ? "reasons" : "notTold",
        reasons.entrySet().stream()
            .filter(each -> each.getValue() == (broken ? Truth.TRUE : Truth.UNKNOWN))
            .map(each -> each.getKey().name())
            .collect(Collectors.joining(",")));
  }

  private static Truth isMatched(CatalogueEntry entry) {
    if (entry.code().equals(MATCHED_THOUGH_OF_ANOTHER_KIND)) {
      return Truth.TRUE;
    }
    return NEVER_MATCHED.contains(entry.code())
        ? Truth.FALSE
        : Truth.isOneOf(entry.kind(), MATCHED_KINDS);
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

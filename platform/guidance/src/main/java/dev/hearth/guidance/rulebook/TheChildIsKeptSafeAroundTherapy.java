package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.gate.SafetyGate;
import dev.hearth.guidance.rule.Basis;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.SourceDocument;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.situation.CatalogueEntry;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.Truth;

/** SAF-04: what starts while safety is not settled says how the child is kept safe around it. */
final class TheChildIsKeptSafeAroundTherapy extends RuleOnEachItem {

  private static final RuleCard CARD =
      RuleCard.describe(
              "SAF-04", "A child's own therapy is weighed when home is not safe", Severity.WARN)
          .states(
              "Before a child starts therapy while safety is not settled, record how the child will"
                  + " be safe during and after sessions.")
          .evaluatedAt(Moment.ITEM_ACTIVATE, Moment.REFERRAL_SEND)
          .explains(
              "Waiting can harm the child too, so this is not held. But what a session stirs up, the"
                  + " child takes home: write down what keeps the child safe during sessions and after"
                  + " them.")
          .howToFix(
              "Plan with her, and with the child as far as age allows, where sessions take place, who"
                  + " brings and collects the child, and what the child may keep to itself at home.",
              "Agree with the therapist which days to leave out and whom to ring when it goes wrong.",
              "Where it cannot be made safe enough: leave it proposed and start with safety.")
          .blocks(
              "Nothing. It also looks at what the gate does not hold: a course in which the mother"
                  + " takes no part, and what goes ahead because she asked for it.")
          .brokenWhen("TF-CBT for a child of ten; the level is HIGH and nothing is noted.")
          .keptWhen(
              "It is noted: sessions are at school, an aunt collects the child, and there is no"
                  + " contact with the person using violence on those days.")
          .related("SAF-02")
          .from(
              SourceDocument.INTERVENTIONS_FOR_MOTHERS,
              "Building blocks (safety inside and outside the treatment room)",
              Basis.DERIVED);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  Finding judge(PlanItem item, Situation situation) {
    SafetyGate gate = situation.gate();
    Truth noted = Truth.told(item.safety().childSafety());
    Finding finding =
        CARD.judge(
            Subject.item(item.id()),
            startsWhileHomeIsNotSafe(item),
            Truth.of(gate.isShut()).and(noted.not()));
    return (finding.isOpen() ? finding.because(gate.row().sentence()) : finding)
        .withFact("gateRow", gate.row())
        .withFact("childSafetyNoted", item.safety().childSafety());
  }

  private static Truth startsWhileHomeIsNotSafe(PlanItem item) {
    Truth asSheAsked = item.isGated().and(Truth.of(item.motherRequestedStart()));
    return notHeldByTheCatalogue(item).or(asSheAsked);
  }

  private static Truth notHeldByTheCatalogue(PlanItem item) {
    CatalogueEntry entry = item.catalogueEntry();
    if (entry == null) {
      return Truth.FALSE;
    }
    return switch (entry.gate()) {
      case WARN_IF_UNSAFE, MOTHER_PART_BLOCKED_UNTIL_SAFE -> Truth.TRUE;
      case BLOCK_UNTIL_SAFE -> item.involvesMother().not();
      case NONE -> Truth.FALSE;
    };
  }
}

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
import dev.hearth.guidance.situation.OrderStatus;
import dev.hearth.guidance.situation.ProtectionOrder;
import dev.hearth.guidance.situation.Situation;
import java.time.Instant;
import java.util.List;

/** DVO-02: she is offered help to report breaches of the order, and again after each breach. */
final class SheIsOfferedHelpToReportABreach implements PracticeRule {

  private static final String HELP_TO_REPORT = "police-breach-reporting-support";

  private static final RuleCard CARD =
      RuleCard.describe("DVO-02", "Offer to help report breaches", Severity.WARN)
          .states("Offer support to report breaches to police.")
          .evaluatedAt(Moment.DVO_UPDATE, Moment.EVENT_ORDER_BREACH, Moment.PLAN_ACTIVATE)
          .explains("Ask whether she wants you with her when she reports.")
          .howToFix(
              "Offer to go with her, to phone for her, or to sit beside her while she phones, and"
                  + " write down what she prefers.",
              "After a breach, offer it again, also where she declined before: what happened since"
                  + " may have changed her mind.")
          .blocks("Nothing. The order and its breaches are kept as they were told.")
          .brokenWhen("A breach is on record and nobody has offered to help report it.")
          .keptWhen("The offer is made; she prefers the worker to phone.")
          .related("DVO-01", "TRG-01")
          .from(
              SourceDocument.CASE_PLANNING_WITH_MOTHERS,
              "Tips: domestic violence order",
              Basis.EXPLICIT);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> evaluate(Situation situation, Transition transition) {
    ProtectionOrder order = situation.protectionOrder();
    return List.of(
        order == null
            ? CARD.unknown(Subject.protectionOrder())
            : judge(order, situation).withFact("orderStatus", order.status()));
  }

  private static Finding judge(ProtectionOrder order, Situation situation) {
    Instant breach = order.lastBreachAt();
    if (breach == null && order.status() != OrderStatus.IN_FORCE) {
      return CARD.notApplicable(Subject.protectionOrder());
    }
    boolean offered =
        order.helpToReportIsOffered() || (breach != null && putToHer(situation, breach));
    return (offered
            ? CARD.satisfied(Subject.protectionOrder())
            : CARD.violated(Subject.protectionOrder()))
        .withFact("breached", breach != null);
  }

  private static boolean putToHer(Situation situation, Instant breach) {
    return situation.items().stream()
        .filter(item -> item.isFromCatalogue(HELP_TO_REPORT))
        .map(item -> item.agreement().at())
        .anyMatch(asked -> asked != null && asked.isAfter(breach));
  }
}

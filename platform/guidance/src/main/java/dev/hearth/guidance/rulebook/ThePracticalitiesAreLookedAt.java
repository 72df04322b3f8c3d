package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.rule.Basis;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.SourceDocument;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.guidance.situation.Count;
import dev.hearth.guidance.situation.Practicality;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.Truth;
import java.util.List;
import java.util.Set;

/** NEED-04: what has to be in place before she can change anything large is looked at. */
final class ThePracticalitiesAreLookedAt extends RuleOnThePlan {

  private static final RuleCard CARD =
      RuleCard.describe("NEED-04", "Look at the practicalities", Severity.WARN)
          .states(
              "Consider what must happen first for larger change to be possible: child care, respite,"
                  + " crisis payment, regular income.")
          .evaluatedAt(Moment.PLAN_DRAFT, Moment.PLAN_ACTIVATE)
          .explains(
              "Something practical stands in her way, or nobody asked about it: somebody to mind the"
                  + " children, a break, money now, money every week. Without it she cannot take on"
                  + " more, however much she wants to.")
          .howToFix(
              "Ask her what would have to be in place for her to take this on.",
              "Add practical support for what stands in her way; it is never held back.")
          .blocks(
              "Nothing. What was not asked is only shown, once the plan asks change of her; while"
                  + " the plan is a draft all of it is.")
          .brokenWhen(
              "A group in the evening and two toddlers: child care stands in her way and no item is"
                  + " about it.")
          .keptWhen("A place in the creche is booked for the hours of the group.")
          .related("NEED-01")
          .from(SourceDocument.CASE_PLANNING_WITH_MOTHERS, "Be practical", Basis.EXPLICIT);

  private static final List<Practicality> ALL = List.of(Practicality.values());

  private static final Set<Practicality.Status> BARRIER = Set.of(Practicality.Status.BARRIER);

  private static final Set<Practicality.Status> NOT_ASKED = Set.of(Practicality.Status.NOT_ASKED);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  Finding judge(Situation situation, Transition transition) {
    Count asksChange =
        Count.of(situation.items(), item -> Standing.isLive(item, transition).and(item.isGated()));
    Truth barrier = Count.of(ALL, each -> isBarrierWithoutHelp(each, situation, transition)).any();
    Truth notAsked =
        Count.of(ALL, each -> Truth.isOneOf(situation.practicalities().get(each), NOT_ASKED))
            .any()
            .and(asksChange.any());
    Finding finding = CARD.judge(PLAN, barrier.or(notAsked));
    if (finding.isOpen() && barrier.isFalse()) {
      finding = finding.withSeverity(Severity.PROMPT);
    }
    for (Practicality each : ALL) {
      finding = finding.withFact(each.name(), situation.practicalities().get(each));
    }
    return finding.withFact("itemsAskingChange", asksChange.sure());
  }

  private static Truth isBarrierWithoutHelp(
      Practicality practicality, Situation situation, Transition transition) {
    boolean helped =
        situation.items().stream()
            .anyMatch(
                item -> item.supports(practicality) && Standing.isLive(item, transition).isTrue());
    return Truth.isOneOf(situation.practicalities().get(practicality), BARRIER)
        .and(Truth.of(!helped));
  }
}

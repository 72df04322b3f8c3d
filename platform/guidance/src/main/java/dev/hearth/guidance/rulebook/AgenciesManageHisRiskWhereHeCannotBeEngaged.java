package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.rule.Basis;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.SourceDocument;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.guidance.situation.Assignee;
import dev.hearth.guidance.situation.Count;
import dev.hearth.guidance.situation.Engagement;
import dev.hearth.guidance.situation.PersonUsingViolence;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.Target;
import dev.hearth.guidance.situation.Truth;
import java.util.Objects;
import java.util.Set;

/** FAT-03: where he cannot be engaged, the record says why and an agency acts on his risk. */
final class AgenciesManageHisRiskWhereHeCannotBeEngaged extends RuleOnHisPart {

  private static final RuleCard CARD =
      RuleCard.describe("FAT-03", "When he cannot be engaged", Severity.WARN)
          .states(
              "If the person using violence is unknown, cannot be reached or engaging him raises"
                  + " danger, agencies carry an item that manages his risk instead.")
          .evaluatedAt(Moment.PLAN_ACTIVATE)
          .explains(
              "Nobody works with him, and the plan does not say why, or not who manages his risk"
                  + " instead. If nobody does, it is left to her.")
          .howToFix(
              "Write down why he is not engaged.",
              "Add an item on his risk that you or an agency carry, and agree it: police, an order,"
                  + " monitoring, sharing what is known.")
          .blocks("Nothing.")
          .brokenWhen("It is unsafe to engage him; no reason is noted and no item acts on him.")
          .keptWhen("The reason is noted: he threatened staff; liaison with the police is active.")
          .related("FAT-01")
          .from(SourceDocument.CASE_PLANNING_WITH_MOTHERS, "What not to do", Basis.DERIVED);

  private static final Set<Assignee> WHO_MANAGES = Set.of(Assignee.PRACTITIONER, Assignee.AGENCY);

  private static final Set<Engagement> NO_RISK_LEFT = Set.of(Engagement.DECEASED);

  private static final Set<Engagement> ENGAGED = Set.of(Engagement.POSSIBLE);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  Finding judge(Situation situation, Transition transition) {
    PersonUsingViolence puv = Objects.requireNonNull(situation.personUsingViolence());
    Count onRisk = Count.of(situation.items(), item -> managesRisk(item, transition));
    Truth unmanaged = Truth.of(!puv.engagementReasonRecorded()).or(onRisk.any().not());
    return CARD.judge(
            Subject.plan(),
            Truth.isOneOf(puv.engagement(), NO_RISK_LEFT).not(),
            Truth.isOneOf(puv.engagement(), ENGAGED).not().and(unmanaged))
        .withFact("engagement", puv.engagement())
        .withFact("reasonRecorded", puv.engagementReasonRecorded())
        .withFact("itemsOnHisRisk", onRisk.sure());
  }

  private static Truth managesRisk(PlanItem item, Transition transition) {
    return item.actsOn(Target.PUV)
        .and(item.isCarriedBy(WHO_MANAGES))
        .and(Standing.isSettled(item, transition));
  }
}

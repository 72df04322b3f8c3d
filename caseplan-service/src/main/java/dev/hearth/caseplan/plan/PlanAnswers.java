package dev.hearth.caseplan.plan;

import dev.hearth.caseplan.person.CasePersons;
import dev.hearth.caseplan.person.SeenRecords;
import dev.hearth.caseplan.plan.GoalMessages.GoalAnswer;
import dev.hearth.caseplan.plan.PlanMessages.AgreementAnswer;
import dev.hearth.caseplan.plan.PlanMessages.GateAnswer;
import dev.hearth.caseplan.plan.PlanMessages.InterventionRef;
import dev.hearth.caseplan.plan.PlanMessages.ItemAnswer;
import dev.hearth.caseplan.plan.PlanMessages.PlanAnswer;
import dev.hearth.caseplan.plan.PlanMessages.PlanLine;
import dev.hearth.caseplan.plan.PlanStepMessages.ClosingAnswer;
import dev.hearth.caseplan.standing.Standing;
import dev.hearth.guidance.gate.SafetyGate;
import dev.hearth.guidance.situation.PlanItem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Makes answers of plans. */
@ApplicationScoped
class PlanAnswers {
  private final PlanWords words;
  private final CasePersons persons;
  private final Clock clock;

  PlanAnswers(PlanWords words, CasePersons persons, Clock clock) {
    this.persons = persons;
    this.words = words;
    this.clock = clock;
  }

  PlanAnswer of(CasePlan plan, @Nullable PlanClosing closing, Standing standing) {
    SeenRecords persons = persons(plan);
    SafetyGate gate = SafetyGate.of(standing.facts(), clock.instant());
    return new PlanAnswer(
        plan.id(),
        plan.caseId(),
        plan.status(),
        plan.createdAt(),
        plan.activatedAt(),
        plan.suspendedAt(),
        closing == null ? null : closing(plan, closing),
        plan.standingVersion(),
        new GateAnswer(gate.state(), gate.row(), gate.row().sentence()),
        plan.goals().stream().map(goal -> goal(plan, goal)).toList(),
        plan.items().stream().map(item -> item(plan, item, persons)).toList());
  }

  static PlanLine line(CasePlan plan) {
    return new PlanLine(plan.id(), plan.status(), plan.createdAt(), plan.items().size());
  }

  GoalAnswer goal(CasePlan plan, PlanGoal goal) {
    return goal.answer(words.open(plan, PlanWords.goal(goal.id()), goal.sealedWords()));
  }

  // Most plans name nobody, and a read then asks for nobody.
  private SeenRecords persons(CasePlan plan) {
    return plan.items().stream().anyMatch(item -> item.details().namesPersons())
        ? persons.seen(plan.caseId())
        : SeenRecords.AS_WRITTEN;
  }

  private ClosingAnswer closing(CasePlan plan, PlanClosing closing) {
    return new ClosingAnswer(
        closing.closedAt(),
        closing.closedBy(),
        closing.reason(),
        words.open(plan, PlanWords.WAY_BACK, closing.sealedWayBack()),
        closing.safetyPlanHandedOver(),
        closing.engagementReasonsConsidered(),
        words.open(plan, PlanWords.ENGAGEMENT_NOTE, closing.sealedEngagementNote()));
  }

  private ItemAnswer item(CasePlan plan, PlannedItem item, SeenRecords persons) {
    PlanItem seen = item.forTheRules();
    KeptDetails details = item.details();
    ItemWords said = words.of(plan, item.id());
    Hold hold = item.hold();
    HerAnswer hers = item.herAnswer();
    String title = words.open(plan, PlanWords.TITLE, item.sealedTitle());
    return new ItemAnswer(
        item.id(),
        title == null ? "" : title,
        item.kind(),
        intervention(item),
        item.assignee(),
        item.purpose(),
        item.target(),
        seen.involvesMother().isTrue(),
        seen.status(),
        hold == null ? null : hold.because(),
        hold == null ? null : hold.at(),
        hold == null ? null : words.open(plan, PlanWords.HOLD, hold.sealedWords()),
        item.materialVersion(),
        new AgreementAnswer(
            seen.agreement().state(),
            seen.agreement().at(),
            words.open(plan, PlanWords.AGREEMENT, hers.sealedWords()),
            seen.hasHerAgreement().isTrue(),
            hold != null && hers.wasGivenBefore(hold.at())),
        seen.isGated().isTrue(),
        details.safety().said(said),
        details.herView().said(),
        details.choiceSaid(said),
        details.health().said(said),
        details.timingSaid(),
        details.linksSaid(persons),
        details.carersSaid(persons),
        details.pointsTo(LinkKind.NETWORK_PERSON),
        details.fit().formats(),
        details.fit().adaptation(said),
        details.fit().aimForHerself(said));
  }

  private static @Nullable InterventionRef intervention(PlannedItem item) {
    String code = item.interventionCode();
    Integer version = item.interventionVersion();
    return code == null || version == null ? null : new InterventionRef(code, version);
  }
}

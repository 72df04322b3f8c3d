package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.gate.FeelsSafeEnough;
import dev.hearth.guidance.gate.InterventionSafetyGate;
import dev.hearth.guidance.gate.SafetyFacts;
import dev.hearth.guidance.gate.SafetyFacts.Assessment;
import dev.hearth.guidance.gate.SafetyLevel;
import dev.hearth.guidance.situation.Agreement;
import dev.hearth.guidance.situation.AgreementState;
import dev.hearth.guidance.situation.Assignee;
import dev.hearth.guidance.situation.BasicNeed;
import dev.hearth.guidance.situation.CurrentRisk;
import dev.hearth.guidance.situation.Engagement;
import dev.hearth.guidance.situation.ItemKind;
import dev.hearth.guidance.situation.ItemStatus;
import dev.hearth.guidance.situation.MaltreatmentType;
import dev.hearth.guidance.situation.NeedStatus;
import dev.hearth.guidance.situation.PersonUsingViolence;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.PlanItemBuilder;
import dev.hearth.guidance.situation.Purpose;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.SituationBuilder;
import dev.hearth.guidance.situation.Target;
import dev.hearth.guidance.situation.item.Links;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Cases and items as a practitioner would tell them; a test changes the one thing it is about. */
final class ACase {

  static final Instant NOW = Instant.parse("2026-05-04T09:00:00Z");
  static final Instant YESTERDAY = NOW.minus(Duration.ofDays(1));

  private static final Instant NEXT_WEEK = NOW.plus(Duration.ofDays(7));

  private ACase() {}

  /** She is safe, her basic needs are met, and he is known and can be worked with. */
  static SituationBuilder whereSheIsSafe() {
    return Situation.describe(NOW)
        .safety(at(SafetyLevel.STANDARD))
        .maltreatment(List.of(MaltreatmentType.DOMESTIC_VIOLENCE))
        .personUsingViolence(himWhoCanBeEngaged())
        .need(BasicNeed.HOUSING, NeedStatus.MET)
        .need(BasicNeed.FOOD, NeedStatus.MET)
        .need(BasicNeed.MATERIAL, NeedStatus.NOT_A_NEED);
  }

  /** The same, but the danger is high. */
  static SituationBuilder whereSheIsInDanger() {
    return whereSheIsSafe().safety(at(SafetyLevel.HIGH));
  }

  /** The same, and a safety plan gives her things to do. */
  static SituationBuilder whereSheCarriesASafetyPlan() {
    return whereSheIsSafe()
        .safety(at(SafetyLevel.STANDARD).withActiveSafetyPlan())
        .safetyPlanAsksHerToAct(true);
  }

  static SafetyFacts at(SafetyLevel level) {
    return SafetyFacts.of(Assessment.of(level, NEXT_WEEK));
  }

  static SafetyFacts elevatedWithAPlanAndHerYes() {
    return at(SafetyLevel.ELEVATED).withActiveSafetyPlan().sheFeelsSafeEnough(FeelsSafeEnough.YES);
  }

  static PersonUsingViolence himWhoCanBeEngaged() {
    return new PersonUsingViolence(Engagement.POSSIBLE, false, CurrentRisk.YES);
  }

  static Agreement sheSaid(AgreementState state, Instant when) {
    return new Agreement(state, when);
  }

  /** Therapy for mother and child together, that she agreed to yesterday. */
  static PlanItemBuilder therapyForHer() {
    return item(ItemKind.THERAPY)
        .fromCatalogue("child-parent-psychotherapy", InterventionSafetyGate.BLOCK_UNTIL_SAFE)
        .carriedBy(Assignee.AGENCY)
        .inOrderTo(Purpose.THERAPEUTIC);
  }

  /** A course for the child's kinship carer, in which the mother takes no part. */
  static PlanItemBuilder kinshipCarersCourse() {
    return item(ItemKind.PARENTING_PROGRAMME)
        .fromCatalogue("keep", InterventionSafetyGate.BLOCK_UNTIL_SAFE)
        .carriedBy(Assignee.CARER)
        .inOrderTo(Purpose.PARENTING)
        .involvingMother(false);
  }

  static PlanItemBuilder newLocks() {
    return item(ItemKind.SAFETY_MEASURE)
        .fromCatalogue("changed-locks", InterventionSafetyGate.NONE)
        .carriedBy(Assignee.AGENCY)
        .inOrderTo(Purpose.SAFETY);
  }

  /** Help of an agency with a basic need, agreed, linked by what it is for. */
  static PlanItemBuilder supportFor(BasicNeed need) {
    return item(ItemKind.PRACTICAL_SUPPORT)
        .carriedBy(Assignee.AGENCY)
        .inOrderTo(Purpose.BASIC_NEED)
        .involvingMother(false)
        .links(new Links(null, need, null, null, null));
  }

  static PlanItemBuilder herTask() {
    return item(ItemKind.TASK).carriedBy(Assignee.MOTHER).actingOn(Target.MOTHER);
  }

  static PlanItemBuilder hisBehaviourChange() {
    return item(ItemKind.EXTERNAL_SERVICE)
        .carriedBy(Assignee.PUV)
        .inOrderTo(Purpose.BEHAVIOUR_CHANGE)
        .actingOn(Target.PUV)
        .involvingMother(false);
  }

  static PlanItemBuilder policeCheckOnHim() {
    return item(ItemKind.TASK)
        .carriedBy(Assignee.PRACTITIONER)
        .inOrderTo(Purpose.ADDRESS_VIOLENCE)
        .actingOn(Target.PUV)
        .involvingMother(false);
  }

  private static PlanItemBuilder item(ItemKind kind) {
    return PlanItem.describe(UUID.randomUUID(), kind)
        .carriedBy(Assignee.PRACTITIONER)
        .inOrderTo(Purpose.OTHER)
        .actingOn(Target.FAMILY)
        .involvingMother(true)
        .inStatus(ItemStatus.AGREED)
        .lastChangedAt(YESTERDAY)
        .withAgreement(sheSaid(AgreementState.AGREED, YESTERDAY));
  }
}

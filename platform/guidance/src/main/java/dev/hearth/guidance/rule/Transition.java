package dev.hearth.guidance.rule;

import java.util.Set;
import java.util.UUID;

/** The step somebody wants to take, and that the rules look at before it is taken. */
public sealed interface Transition {

  /** The moment whose rules are looked at. */
  Moment moment();

  /** The items the step starts, sends, adds or changes; empty when it touches none. */
  Set<UUID> itemIds();

  /**
   * The step that is looked at in this moment.
   *
   * @param itemIds the items it touches; left aside by steps that touch none
   * @throws IllegalArgumentException where the moment is no step somebody takes, or a step on one
   *     item is given none or several
   */
  static Transition at(Moment moment, Set<UUID> itemIds) {
    return switch (moment) {
      case PLAN_DRAFT -> new PlanDraft();
      case PLAN_ACTIVATE -> new PlanActivate(itemIds);
      case PLAN_AMEND -> new PlanAmend(itemIds);
      case PLAN_REVIEW -> new PlanReview();
      case PLAN_CLOSE -> new PlanClose();
      case ITEM_ACTIVATE -> new ItemActivate(only(itemIds));
      case REFERRAL_SEND -> new ReferralSend(only(itemIds));
      case CATALOGUE_MATCH -> new CatalogueMatch();
      case CONTACT_RECORD -> new ContactRecord();
      case CHILD_CONVERSATION_PLAN -> new ChildConversationPlan();
      case CHILD_CONVERSATION_RECORD -> new ChildConversationRecord();
      case DECISION_RECORD -> new DecisionRecord();
      case TEXT_SAVE -> new TextSave();
      case QUESTION_PLAN -> new QuestionPlan();
      case ENROLMENT_START -> new EnrolmentStart();
      case ENROLMENT_ADVANCE -> new EnrolmentAdvance();
      case ENROLMENT_CLOSE -> new EnrolmentClose();
      case NOTIFICATION_SEND -> new NotificationSend();
      case SAFETY_PLAN_ACTIVATE -> new SafetyPlanActivate();
      case FORM_DESIGN -> new FormDesign();
      case ASSESSMENT_START -> new AssessmentStart();
      case ASSESSMENT_ANSWER -> new AssessmentAnswer();
      case ASSESSMENT_COMPLETE -> new AssessmentComplete();
      case CONTINGENCY_PLAN_COMPLETE -> new ContingencyPlanComplete();
      case DVO_UPDATE -> new ProtectionOrderUpdate();
      case EVENT -> new EventHappened();
      case EVENT_ORDER_BREACH -> new OrderBreached();
      case EVENT_SEPARATION -> new Separated();
      case CLOCK_DAILY -> new ClockDaily();
      case ENGINE -> throw new IllegalArgumentException("Nobody takes the step " + moment.code());
    };
  }

  private static UUID only(Set<UUID> itemIds) {
    if (itemIds.size() != 1) {
      throw new IllegalArgumentException("A step on one item names one item");
    }
    return itemIds.iterator().next();
  }

  /** Whether this item becomes ACTIVE by it. */
  default boolean activates(UUID itemId) {
    boolean starts = moment() == Moment.PLAN_ACTIVATE || moment() == Moment.ITEM_ACTIVATE;
    return starts && itemIds().contains(itemId);
  }

  /**
   * A draft plan goes live as a whole.
   *
   * @param itemIds every item that would become ACTIVE with it; what stays PROPOSED is not named
   */
  record PlanActivate(Set<UUID> itemIds) implements Transition {
    public PlanActivate {
      itemIds = Set.copyOf(itemIds);
    }

    @Override
    public Moment moment() {
      return Moment.PLAN_ACTIVATE;
    }
  }

  /**
   * A plan that is already live is changed. Saving a draft is not an amendment: it is never
   * refused, and no rule is asked.
   *
   * @param itemIds the items that are added or changed; what is taken off is not named
   */
  record PlanAmend(Set<UUID> itemIds) implements Transition {
    public PlanAmend {
      itemIds = Set.copyOf(itemIds);
    }

    @Override
    public Moment moment() {
      return Moment.PLAN_AMEND;
    }
  }

  /** A review of the plan is signed off. */
  record PlanReview() implements TouchesNoItem {
    @Override
    public Moment moment() {
      return Moment.PLAN_REVIEW;
    }
  }

  /** One item becomes ACTIVE; resuming it from ON_HOLD is the same step. */
  record ItemActivate(UUID itemId) implements Transition {
    @Override
    public Moment moment() {
      return Moment.ITEM_ACTIVATE;
    }

    @Override
    public Set<UUID> itemIds() {
      return Set.of(itemId);
    }
  }

  /** A referral for one item goes out. */
  record ReferralSend(UUID itemId) implements Transition {
    @Override
    public Moment moment() {
      return Moment.REFERRAL_SEND;
    }

    @Override
    public Set<UUID> itemIds() {
      return Set.of(itemId);
    }
  }

  /** Nobody does anything: time alone passes over a case. */
  record ClockDaily() implements TouchesNoItem {
    @Override
    public Moment moment() {
      return Moment.CLOCK_DAILY;
    }
  }

  /** A safety plan goes live; nothing holds it back. */
  record SafetyPlanActivate() implements TouchesNoItem {
    @Override
    public Moment moment() {
      return Moment.SAFETY_PLAN_ACTIVATE;
    }
  }

  /** A form of questions, such as a version of an instrument, is made for use. */
  record FormDesign() implements TouchesNoItem {
    @Override
    public Moment moment() {
      return Moment.FORM_DESIGN;
    }
  }

  /** A safety assessment is started; its questions are planned. */
  record AssessmentStart() implements TouchesNoItem {
    @Override
    public Moment moment() {
      return Moment.ASSESSMENT_START;
    }
  }

  /** Questions of a safety assessment are put to her. */
  record AssessmentAnswer() implements TouchesNoItem {
    @Override
    public Moment moment() {
      return Moment.ASSESSMENT_ANSWER;
    }
  }

  /** A safety assessment is completed. */
  record AssessmentComplete() implements TouchesNoItem {
    @Override
    public Moment moment() {
      return Moment.ASSESSMENT_COMPLETE;
    }
  }

  /** A step that touches no item of a plan. */
  sealed interface TouchesNoItem extends Transition {
    @Override
    default Set<UUID> itemIds() {
      return Set.of();
    }
  }

  /** A contingency safety plan has been gone through with her to its end; it is active already. */
  record ContingencyPlanComplete() implements TouchesNoItem {
    @Override
    public Moment moment() {
      return Moment.CONTINGENCY_PLAN_COMPLETE;
    }
  }

  /** What is known of a protection order is written down or changed. */
  record ProtectionOrderUpdate() implements TouchesNoItem {
    @Override
    public Moment moment() {
      return Moment.DVO_UPDATE;
    }
  }

  /** A breach of a protection order has become known. */
  record OrderBreached() implements TouchesNoItem {
    @Override
    public Moment moment() {
      return Moment.EVENT_ORDER_BREACH;
    }
  }

  /** A plan is in the making; nothing holds it back, and the rules only show what is open. */
  record PlanDraft() implements TouchesNoItem {
    @Override
    public Moment moment() {
      return Moment.PLAN_DRAFT;
    }
  }

  /** A plan is closed. */
  record PlanClose() implements TouchesNoItem {
    @Override
    public Moment moment() {
      return Moment.PLAN_CLOSE;
    }
  }

  /** The catalogue is asked what fits; the candidates stand in the situation. */
  record CatalogueMatch() implements TouchesNoItem {
    @Override
    public Moment moment() {
      return Moment.CATALOGUE_MATCH;
    }
  }

  /** A contact with the family is written down; it is kept whatever the rules say. */
  record ContactRecord() implements TouchesNoItem {
    @Override
    public Moment moment() {
      return Moment.CONTACT_RECORD;
    }
  }

  /** A conversation with a child is planned. */
  record ChildConversationPlan() implements TouchesNoItem {
    @Override
    public Moment moment() {
      return Moment.CHILD_CONVERSATION_PLAN;
    }
  }

  /** A conversation with a child is written down. */
  record ChildConversationRecord() implements TouchesNoItem {
    @Override
    public Moment moment() {
      return Moment.CHILD_CONVERSATION_RECORD;
    }
  }

  /** A decision is written down. */
  record DecisionRecord() implements TouchesNoItem {
    @Override
    public Moment moment() {
      return Moment.DECISION_RECORD;
    }
  }

  /** A text is saved. */
  record TextSave() implements TouchesNoItem {
    @Override
    public Moment moment() {
      return Moment.TEXT_SAVE;
    }
  }

  /** Questions are planned, outside an assessment. */
  record QuestionPlan() implements TouchesNoItem {
    @Override
    public Moment moment() {
      return Moment.QUESTION_PLAN;
    }
  }

  /** A programme with phases begins. */
  record EnrolmentStart() implements TouchesNoItem {
    @Override
    public Moment moment() {
      return Moment.ENROLMENT_START;
    }
  }

  /** A programme moves on to another phase. */
  record EnrolmentAdvance() implements TouchesNoItem {
    @Override
    public Moment moment() {
      return Moment.ENROLMENT_ADVANCE;
    }
  }

  /** A programme ends. */
  record EnrolmentClose() implements TouchesNoItem {
    @Override
    public Moment moment() {
      return Moment.ENROLMENT_CLOSE;
    }
  }

  /** A message goes out. */
  record NotificationSend() implements TouchesNoItem {
    @Override
    public Moment moment() {
      return Moment.NOTIFICATION_SEND;
    }
  }

  /** Something happened that can re-open the question of how safe she is. */
  record EventHappened() implements TouchesNoItem {
    @Override
    public Moment moment() {
      return Moment.EVENT;
    }
  }

  /** She has left, or is about to. */
  record Separated() implements TouchesNoItem {
    @Override
    public Moment moment() {
      return Moment.EVENT_SEPARATION;
    }
  }
}

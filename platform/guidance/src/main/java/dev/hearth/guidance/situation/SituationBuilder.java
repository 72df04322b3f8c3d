package dev.hearth.guidance.situation;

import dev.hearth.guidance.gate.SafetyFacts;
import dev.hearth.guidance.situation.child.Carer;
import dev.hearth.guidance.situation.child.Child;
import dev.hearth.guidance.situation.child.ChildConversation;
import dev.hearth.guidance.situation.child.ChildDecision;
import dev.hearth.guidance.situation.mother.Mother;
import dev.hearth.guidance.situation.step.Closing;
import dev.hearth.guidance.situation.step.Contact;
import dev.hearth.guidance.situation.step.Enrolment;
import dev.hearth.guidance.situation.step.Message;
import dev.hearth.guidance.situation.step.Referral;
import dev.hearth.guidance.situation.step.WrittenText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Describes a situation; what is left unsaid is not known, and unknown is not safe. */
public final class SituationBuilder {

  private final Instant now;
  private Settings settings = Settings.standard();
  private SafetyFacts safety = SafetyFacts.notAssessed();
  private Truth safetyPlanAsksHerToAct = Truth.FALSE;
  private @Nullable PersonUsingViolence personUsingViolence;
  private @Nullable Set<MaltreatmentType> maltreatmentTypes;
  private final Map<BasicNeed, NeedStatus> needs = new EnumMap<>(BasicNeed.class);
  private final Map<Practicality, Practicality.Status> practicalities =
      new EnumMap<>(Practicality.class);
  private Mother mother = Mother.untold();
  private Home home = Home.untold();
  private CareContext careContext = CareContext.untold();
  private List<Child> children = List.of();
  private List<Carer> carers = List.of();
  private @Nullable PlanFrame frame;
  private final List<PlanItem> items = new ArrayList<>();
  private final List<Question> questions = new ArrayList<>();
  private @Nullable LevelFound levelFound;
  private @Nullable ContingencyPlan contingencyPlan;
  private @Nullable ProtectionOrder protectionOrder;
  private @Nullable SafetyChecks safetyChecks;
  private @Nullable Contact contact;
  private @Nullable ChildConversation conversation;
  private @Nullable ChildDecision decision;
  private @Nullable Referral referral;
  private @Nullable Closing closing;
  private @Nullable Enrolment enrolment;
  private @Nullable WrittenText writtenText;
  private @Nullable Message message;
  private List<CatalogueEntry> candidates = List.of();

  SituationBuilder(Instant now) {
    this.now = now;
  }

  public SituationBuilder settings(Settings told) {
    settings = told;
    return this;
  }

  public SituationBuilder safety(SafetyFacts facts) {
    safety = facts;
    return this;
  }

  public SituationBuilder safetyPlanAsksHerToAct(boolean asks) {
    return safetyPlanAsksHerToAct(Truth.of(asks));
  }

  public SituationBuilder safetyPlanAsksHerToAct(Truth asks) {
    safetyPlanAsksHerToAct = asks;
    return this;
  }

  public SituationBuilder personUsingViolence(@Nullable PersonUsingViolence person) {
    personUsingViolence = person;
    return this;
  }

  public SituationBuilder maltreatment(Collection<MaltreatmentType> types) {
    Set<MaltreatmentType> all = EnumSet.noneOf(MaltreatmentType.class);
    all.addAll(types);
    maltreatmentTypes = all;
    return this;
  }

  public SituationBuilder need(BasicNeed need, NeedStatus status) {
    needs.put(need, status);
    return this;
  }

  public SituationBuilder practicality(Practicality which, Practicality.Status status) {
    practicalities.put(which, status);
    return this;
  }

  public SituationBuilder mother(Mother told) {
    mother = told;
    return this;
  }

  public SituationBuilder home(Home told) {
    home = told;
    return this;
  }

  public SituationBuilder careContext(CareContext told) {
    careContext = told;
    return this;
  }

  public SituationBuilder children(List<Child> told) {
    children = told;
    return this;
  }

  public SituationBuilder carers(List<Carer> told) {
    carers = told;
    return this;
  }

  public SituationBuilder frame(@Nullable PlanFrame told) {
    frame = told;
    return this;
  }

  public SituationBuilder item(PlanItem item) {
    items.add(item);
    return this;
  }

  public SituationBuilder items(Collection<PlanItem> more) {
    items.addAll(more);
    return this;
  }

  public SituationBuilder questions(Collection<Question> more) {
    questions.addAll(more);
    return this;
  }

  public SituationBuilder levelFound(@Nullable LevelFound levels) {
    levelFound = levels;
    return this;
  }

  public SituationBuilder contingencyPlan(@Nullable ContingencyPlan plan) {
    contingencyPlan = plan;
    return this;
  }

  public SituationBuilder protectionOrder(@Nullable ProtectionOrder order) {
    protectionOrder = order;
    return this;
  }

  public SituationBuilder safetyChecks(@Nullable SafetyChecks checks) {
    safetyChecks = checks;
    return this;
  }

  public SituationBuilder contact(@Nullable Contact told) {
    contact = told;
    return this;
  }

  public SituationBuilder conversation(@Nullable ChildConversation told) {
    conversation = told;
    return this;
  }

  public SituationBuilder decision(@Nullable ChildDecision told) {
    decision = told;
    return this;
  }

  public SituationBuilder referral(@Nullable Referral told) {
    referral = told;
    return this;
  }

  public SituationBuilder closing(@Nullable Closing told) {
    closing = told;
    return this;
  }

  public SituationBuilder enrolment(@Nullable Enrolment told) {
    enrolment = told;
    return this;
  }

  public SituationBuilder writtenText(@Nullable WrittenText told) {
    writtenText = told;
    return this;
  }

  public SituationBuilder message(@Nullable Message told) {
    message = told;
    return this;
  }

  public SituationBuilder candidates(List<CatalogueEntry> told) {
    candidates = told;
    return this;
  }

  /** The goals of the plan, beside what is told of it otherwise. */
  public SituationBuilder goals(List<PlanFrame.Goal> told) {
    frame = (frame == null ? PlanFrame.untold() : frame).withGoals(told);
    return this;
  }

  public Situation build() {
    return new Situation(
        now,
        settings,
        safety,
        safetyPlanAsksHerToAct,
        personUsingViolence,
        maltreatmentTypes,
        needs,
        practicalities,
        mother,
        home,
        careContext,
        children,
        carers,
        frame,
        items,
        questions,
        levelFound,
        contingencyPlan,
        protectionOrder,
        safetyChecks,
        contact,
        conversation,
        decision,
        referral,
        closing,
        enrolment,
        writtenText,
        message,
        candidates);
  }
}

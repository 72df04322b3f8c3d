package dev.hearth.guidance.situation;

import dev.hearth.guidance.gate.SafetyFacts;
import dev.hearth.guidance.gate.SafetyGate;
import dev.hearth.guidance.gate.SafetyLevel;
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
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case and its plan at one moment. Items stand as they would after the change that is being
 * judged, in the status they have before it.
 *
 * @param now the moment the rules judge
 * @param settings the numbers and words that the agency set
 * @param safety what the gate looks at
 * @param safetyPlanAsksHerToAct whether the safety plan, active or about to be, gives her an action
 * @param personUsingViolence null when nobody is recorded
 * @param maltreatmentTypes what happened to the children; null when nobody told
 * @param needs what is known of her basic needs apart from safety; a missing one was not told
 * @param practicalities what is known of the practicalities; a missing one was not told
 * @param mother what is known of the mother
 * @param home where she lives and what would make it safer
 * @param careContext what the sources' groups are described by
 * @param children the children of the case
 * @param carers those who care for them
 * @param frame what the plan rests on apart from its items; null when nobody told
 * @param items the plan's items in the plan's order
 * @param questions the questions of a form that is made, started or answered
 * @param levelFound what a safety assessment came to; null when none is being completed
 * @param contingencyPlan null when there is none, as far as anybody knows
 * @param protectionOrder null when nobody has recorded whether there is an order
 * @param safetyChecks null where nobody can say when safety was checked and is due again
 * @param contact the contact that is recorded
 * @param conversation the conversation with a child that is planned or recorded
 * @param decision the decision that is recorded
 * @param referral the referral that is to go out
 * @param closing the closing that is asked for
 * @param enrolment the programme that is started, moved on or closed
 * @param writtenText the text that is saved
 * @param message the message that is to be sent
 * @param candidates the interventions that could be recommended
 */
public record Situation(
    Instant now,
    Settings settings,
    SafetyFacts safety,
    Truth safetyPlanAsksHerToAct,
    @Nullable PersonUsingViolence personUsingViolence,
    @Nullable Set<MaltreatmentType> maltreatmentTypes,
    Map<BasicNeed, NeedStatus> needs,
    Map<Practicality, Practicality.Status> practicalities,
    Mother mother,
    Home home,
    CareContext careContext,
    List<Child> children,
    List<Carer> carers,
    @Nullable PlanFrame frame,
    List<PlanItem> items,
    List<Question> questions,
    @Nullable LevelFound levelFound,
    @Nullable ContingencyPlan contingencyPlan,
    @Nullable ProtectionOrder protectionOrder,
    @Nullable SafetyChecks safetyChecks,
    @Nullable Contact contact,
    @Nullable ChildConversation conversation,
    @Nullable ChildDecision decision,
    @Nullable Referral referral,
    @Nullable Closing closing,
    @Nullable Enrolment enrolment,
    @Nullable WrittenText writtenText,
    @Nullable Message message,
    List<CatalogueEntry> candidates) {

  public Situation {
    maltreatmentTypes = maltreatmentTypes == null ? null : Set.copyOf(maltreatmentTypes);
    needs = Map.copyOf(needs);
    practicalities = Map.copyOf(practicalities);
    children = List.copyOf(children);
    carers = List.copyOf(carers);
    items = List.copyOf(items);
    questions = List.copyOf(questions);
    candidates = List.copyOf(candidates);
    Set<UUID> ids = new HashSet<>();
    for (PlanItem item : items) {
      if (!ids.add(item.id())) {
        throw new IllegalArgumentException("Two items share the id " + item.id());
      }
    }
  }

  /** Starts the description of a case of which nothing else is known. */
  public static SituationBuilder describe(Instant now) {
    return new SituationBuilder(now);
  }

  /** The safety gate at this moment. */
  public SafetyGate gate() {
    return SafetyGate.of(safety, now);
  }

  /**
   * How far a basic need is met; null when nobody told. Safety follows the assessment and is never
   * told by hand.
   */
  public @Nullable NeedStatus need(BasicNeed need) {
    return need == BasicNeed.SAFETY ? safetyNeed() : needs.get(need);
  }

  /** What the record says about danger from a person using violence. */
  public HisRisk hisRisk() {
    if (personUsingViolence != null) {
      return personUsingViolence.currentRisk() == CurrentRisk.NO ? HisRisk.ABSENT : HisRisk.PRESENT;
    }
    return maltreatmentTypes == null
            || maltreatmentTypes.contains(MaltreatmentType.DOMESTIC_VIOLENCE)
        ? HisRisk.NOT_RECORDED
        : HisRisk.ABSENT;
  }

  /** Whether he could be given a task, or the record does not explain why he could not. */
  public boolean heCanBeAskedToChange() {
    return personUsingViolence != null && personUsingViolence.canBeAskedToChange();
  }

  /** The child an item is for: the one it names, or the only one there is. */
  public Optional<Child> childOf(PlanItem item) {
    UUID named = item.links().childId();
    if (named == null) {
      return children.size() == 1 ? Optional.of(children.getFirst()) : Optional.empty();
    }
    return children.stream().filter(child -> child.id().equals(named)).findFirst();
  }

  /**
   * The items with these ids, in the plan's order.
   *
   * @throws IllegalArgumentException when the plan has no item with one of the ids
   */
  public List<PlanItem> items(Collection<UUID> ids) {
    List<PlanItem> found = items.stream().filter(item -> ids.contains(item.id())).toList();
    if (found.size() != Set.copyOf(ids).size()) {
      throw new IllegalArgumentException("The situation does not describe every item of " + ids);
    }
    return found;
  }

  private NeedStatus safetyNeed() {
    SafetyFacts.Assessment last = safety.assessment();
    if (last == null || !gate().row().safetyKnown()) {
      return NeedStatus.UNMET;
    }
    if (last.level() == SafetyLevel.STANDARD) {
      return NeedStatus.MET;
    }
    return last.level() == SafetyLevel.ELEVATED && safety.safetyPlanActive()
        ? NeedStatus.PARTLY_MET
        : NeedStatus.UNMET;
  }
}

package dev.hearth.caseplan.childvoice;

import dev.hearth.caseplan.casefile.PersonsOfCase;
import dev.hearth.caseplan.casefile.PersonsOfCase.Child;
import dev.hearth.caseplan.practice.PlanLookedAt;
import dev.hearth.guidance.situation.Settings;
import dev.hearth.guidance.situation.child.ChildConversation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the practice rules need to know of each child's voice: codes, none of anybody's words. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ChildVoiceFacts {
  private final ChildVoiceRepository repository;
  private final PersonsOfCase persons;
  private final Settings settings;
  private final Clock clock;

  ChildVoiceFacts(
      ChildVoiceRepository repository, PersonsOfCase persons, Settings settings, Clock clock) {
    this.repository = repository;
    this.persons = persons;
    this.settings = settings;
    this.clock = clock;
  }

  /** The facts of one case: its children. */
  public record Facts(List<ChildFact> children) {}

  /**
   * One child.
   *
   * @param ageInMonths null while the birth date is not known
   * @param communicationNoted CHV-01: the method is written down
   * @param confidentialityExplained CHV-02: in a conversation or beside one
   * @param knowsHowToReachWorker CHV-04
   * @param safeContactChecked CHV-04
   * @param choiceOffered CHV-06: something to choose from was put to the child in a conversation
   * @param planSharedOrReasonGiven CHV-07: the plan looked at, or where none is any plan or report,
   *     was shared, or it is written why not
   * @param sharedPlan CHV-07: the plan that the child saw last, where it is known which
   * @param viewOnPlan CHV-10: the child's view beside the last decision about the plan looked at,
   *     or where none is about any plan
   * @param decisionsWithoutView CHV-10: decisions beside which nobody asked for the child's view
   */
  public record ChildFact(
      UUID id,
      @Nullable Integer ageInMonths,
      boolean communicationNoted,
      boolean confidentialityExplained,
      Asked knowsHowToReachWorker,
      Asked safeContactChecked,
      boolean choiceOffered,
      boolean planSharedOrReasonGiven,
      @Nullable UUID sharedPlan,
      ViewState viewOnPlan,
      int decisionsWithoutView) {}

  /**
   * One conversation.
   *
   * @param confidentialityExplained CHV-02: to this child, in it or elsewhere
   * @param physicalContact CHV-03: null when nothing is written of it
   * @param planned CHV-05: whether it is planned and not yet held
   * @param jointPlanOrSummary CHV-05
   * @param tellsAgain CHV-05: another agency planned or held one on the same event before it,
   *     within 90 days, and there is neither joint plan nor summary
   * @param recordNoted CHV-09
   * @param signature CHV-09
   */
  public record ConversationFact(
      UUID id,
      UUID childId,
      ConversationState state,
      boolean confidentialityExplained,
      @Nullable PhysicalContact physicalContact,
      boolean planned,
      Asked jointPlanOrSummary,
      boolean tellsAgain,
      boolean recordNoted,
      SignatureState signature) {

    /** The same as the practice rules see it. */
    ChildConversation forTheRules() {
      return new ChildConversation(
          childId,
          tellsAgain,
          jointPlanOrSummary == Asked.YES,
          physicalContact == null
              ? null
              : ChildConversation.PhysicalContact.valueOf(physicalContact.name()),
          recordNoted,
          ChildConversation.Signature.valueOf(signature.name()));
    }
  }

  /** One decision; CHV-10. */
  public record DecisionFact(UUID id, UUID childId, ViewState childView) {}

  /** The facts of a case, whatever the plan. */
  public Facts of(UUID caseId) {
    return of(caseId, null);
  }

  /**
   * The facts of a case.
   *
   * @param plan the plan that is looked at; null when none is
   */
  public Facts of(UUID caseId, @Nullable PlanLookedAt plan) {
    LocalDate today = LocalDate.now(clock);
    return new Facts(
        WhatIsKnown.of(persons.children(caseId), repository).stream()
            .map(known -> fact(known, plan, today))
            .toList());
  }

  /**
   * A conversation that is planned with a child and another agency, as the rules see it; one that
   * would make the child tell it again comes first.
   *
   * @param childId null where the case's only child is meant, if there is only one
   */
  public Optional<ChildConversation> plannedWith(
      UUID caseId, @Nullable UUID childId, UUID otherAgency) {
    List<Child> children = persons.children(caseId);
    return children.stream()
        .filter(each -> childId == null ? children.size() == 1 : each.records().contains(childId))
        .flatMap(
            child ->
                WhatIsKnown.of(child, repository).conversations().stream()
                    .filter(each -> each.isPlannedWith(otherAgency))
                    .map(each -> conversation(each, child)))
        .max(Comparator.comparing(ConversationFact::tellsAgain))
        .map(ConversationFact::forTheRules);
  }

  /** One conversation of a case. */
  public Optional<ConversationFact> conversation(UUID caseId, UUID id) {
    return repository
        .conversation(id)
        .filter(each -> each.caseId().equals(caseId))
        .flatMap(
            each ->
                persons
                    .childOfRecord(caseId, each.childId())
                    .map(child -> conversation(each, child)));
  }

  /** One decision of a case. */
  public Optional<DecisionFact> decision(UUID caseId, UUID id) {
    return repository
        .decision(id)
        .filter(each -> each.caseId().equals(caseId))
        .flatMap(
            each ->
                persons
                    .childOfRecord(caseId, each.childId())
                    .map(child -> new DecisionFact(each.id(), child.id(), each.childView())));
  }

  private static ChildFact fact(WhatIsKnown known, @Nullable PlanLookedAt plan, LocalDate today) {
    VoiceCodes profile = known.profile();
    return new ChildFact(
        known.child().id(),
        known.ageInMonths(today),
        profile.communicationNoted(),
        known.confidentialityExplainedAt().isPresent(),
        profile.knowsHowToReachWorker(),
        profile.safeContactChecked(),
        known.held().stream().anyMatch(Conversation::choicesOffered),
        plan == null
            ? profile.planSharedOrReasonGiven() || known.sharedAPlan().isPresent()
            : profile.reasonNotSharedGiven() || known.saw(plan),
        known.sharedPlan().orElse(null),
        known.viewOnPlan(plan),
        (int)
            known.decisions().stream()
                .filter(each -> each.childView() == ViewState.NOT_ASKED)
                .count());
  }

  private ConversationFact conversation(Conversation each, Child child) {
    WhatIsKnown known = WhatIsKnown.of(child, repository);
    return new ConversationFact(
        each.id(),
        child.id(),
        each.state(),
        known.confidentialityExplainedAt().isPresent(),
        each.physicalContact(),
        each.state() == ConversationState.PLANNED,
        each.jointPlanOrSummary(),
        each.asksToTellAgain(known.conversations(), settings.sameEventWithin()),
        each.recordNoted(),
        each.signature());
  }
}

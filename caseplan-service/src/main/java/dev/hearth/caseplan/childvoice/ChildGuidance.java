package dev.hearth.caseplan.childvoice;

import dev.hearth.caseplan.childvoice.ChildVoiceFacts.ConversationFact;
import dev.hearth.caseplan.practice.FindingAnswer;
import dev.hearth.caseplan.practice.PracticeGuidance;
import dev.hearth.caseplan.standing.Standings;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.guidance.situation.SituationBuilder;
import dev.hearth.guidance.situation.child.ChildConversation;
import dev.hearth.guidance.situation.child.ChildConversation.PhysicalContact;
import dev.hearth.guidance.situation.child.ChildConversation.Signature;
import dev.hearth.guidance.situation.child.ChildDecision;
import dev.hearth.guidance.situation.child.ChildView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** What the practice rules find at a conversation or decision; they hold nothing back. */
@ApplicationScoped
class ChildGuidance {
  private final PracticeGuidance guidance;
  private final ChildVoiceFacts facts;
  private final Standings standings;

  ChildGuidance(PracticeGuidance guidance, ChildVoiceFacts facts, Standings standings) {
    this.guidance = guidance;
    this.facts = facts;
    this.standings = standings;
  }

  List<FindingAnswer> of(Conversation conversation) {
    UUID caseId = conversation.caseId();
    ChildConversation seen =
        forTheRules(facts.conversation(caseId, conversation.id()).orElseThrow());
    return switch (conversation.state()) {
      case PLANNED ->
          open(caseId, new Transition.ChildConversationPlan(), each -> each.conversation(seen));
      case HELD ->
          open(caseId, new Transition.ChildConversationRecord(), each -> each.conversation(seen));
      case CALLED_OFF -> List.of();
    };
  }

  List<FindingAnswer> of(Decision decision) {
    ChildDecision seen = new ChildDecision(true, ChildView.valueOf(decision.childView().name()));
    return open(decision.caseId(), new Transition.DecisionRecord(), each -> each.decision(seen));
  }

  private List<FindingAnswer> open(UUID caseId, Transition step, Consumer<SituationBuilder> told) {
    return guidance.review(caseId, standings.now(caseId), told, step).open().stream()
        .map(FindingAnswer::of)
        .toList();
  }

  private static ChildConversation forTheRules(ConversationFact fact) {
    return new ChildConversation(
        fact.childId(),
        fact.tellsAgain(),
        fact.jointPlanOrSummary() == Asked.YES,
        fact.physicalContact() == null
            ? null
            : PhysicalContact.valueOf(fact.physicalContact().name()),
        fact.recordNoted(),
        Signature.valueOf(fact.signature().name()));
  }
}

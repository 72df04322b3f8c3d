package dev.hearth.caseplan.childvoice;

import dev.hearth.caseplan.childvoice.ConversationMessages.PutConversation;
import dev.hearth.caseplan.childvoice.DecisionMessages.PutDecision;
import dev.hearth.caseplan.practice.FindingAnswer;
import dev.hearth.caseplan.practice.OurWords;
import dev.hearth.caseplan.practice.PracticeGuidance;
import dev.hearth.caseplan.practice.WrittenWords;
import dev.hearth.caseplan.standing.Standings;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.guidance.situation.SituationBuilder;
import dev.hearth.guidance.situation.child.ChildConversation;
import dev.hearth.guidance.situation.child.ChildDecision;
import dev.hearth.guidance.situation.child.ChildView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What the practice rules find at a conversation or decision; they hold nothing back. */
@ApplicationScoped
class ChildGuidance {
  private final PracticeGuidance guidance;
  private final WrittenWords words;
  private final ChildVoiceFacts facts;
  private final Standings standings;

  ChildGuidance(
      PracticeGuidance guidance, WrittenWords words, ChildVoiceFacts facts, Standings standings) {
    this.guidance = guidance;
    this.words = words;
    this.facts = facts;
    this.standings = standings;
  }

  /** What they say of the conversation and of our words in its record; the child's stay its own. */
  List<FindingAnswer> of(Conversation conversation, PutConversation told) {
    return with(of(conversation), told.ourWords());
  }

  /** What they say of the decision and of the words in which it stands. */
  List<FindingAnswer> of(Decision decision, PutDecision told) {
    return with(of(decision), new OurWords().and("what", told.what()));
  }

  private List<FindingAnswer> with(List<FindingAnswer> found, OurWords said) {
    return Stream.concat(found.stream(), words.look(said).stream()).toList();
  }

  private List<FindingAnswer> of(Conversation conversation) {
    UUID caseId = conversation.caseId();
    ChildConversation seen =
        facts.conversation(caseId, conversation.id()).orElseThrow().forTheRules();
    return switch (conversation.state()) {
      case PLANNED ->
          open(caseId, new Transition.ChildConversationPlan(), each -> each.conversation(seen));
      case HELD ->
          open(caseId, new Transition.ChildConversationRecord(), each -> each.conversation(seen));
      case CALLED_OFF -> List.of();
    };
  }

  private List<FindingAnswer> of(Decision decision) {
    ChildDecision seen = new ChildDecision(true, ChildView.valueOf(decision.childView().name()));
    return open(decision.caseId(), new Transition.DecisionRecord(), each -> each.decision(seen));
  }

  private List<FindingAnswer> open(UUID caseId, Transition step, Consumer<SituationBuilder> told) {
    return guidance.review(caseId, null, standings.now(caseId), told, step).open().stream()
        .map(FindingAnswer::of)
        .toList();
  }
}

package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.PracticeRule;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.child.ChildConversation;
import java.util.List;

/** A rule about a conversation with a child; unknown where nobody told of it. */
abstract class RuleOnTheChildsConversation implements PracticeRule {

  static final Subject CONVERSATION = Subject.conversation();

  abstract Finding judge(ChildConversation conversation, Situation situation);

  @Override
  public final List<Finding> evaluate(Situation situation, Transition transition) {
    ChildConversation conversation = situation.conversation();
    return List.of(
        conversation == null ? card().unknown(CONVERSATION) : judge(conversation, situation));
  }
}

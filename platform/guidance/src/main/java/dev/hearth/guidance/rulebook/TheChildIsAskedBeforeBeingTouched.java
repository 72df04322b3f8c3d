package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.rule.Basis;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.SourceDocument;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.Truth;
import dev.hearth.guidance.situation.child.ChildConversation;
import dev.hearth.guidance.situation.child.ChildConversation.PhysicalContact;
import java.util.Set;

/** CHV-03: nobody touches a child without asking and explaining. */
final class TheChildIsAskedBeforeBeingTouched extends RuleOnTheChildsConversation {

  private static final RuleCard CARD =
      RuleCard.describe("CHV-03", "Permission to touch", Severity.WARN)
          .states("Ask permission before touching and explain what you will do.")
          .evaluatedAt(Moment.CHILD_CONVERSATION_RECORD)
          .explains(
              "The child was touched without being asked and told before. After harm, "
                  + "that is the child's to decide.")
          .howToFix(
              "Ask first, say what you are going to do and why, and take a no as it " + "is.",
              "Write down what happened and what the child said of it.")
          .blocks("Nothing. The conversation is kept as it was.")
          .brokenWhen("A worker hugged the child without a word.")
          .keptWhen(
              "The nurse asked, explained what she would look at, and waited for the " + "nod.")
          .from(
              SourceDocument.NICE_SCIE_QUICK_GUIDE,
              "Working with children and young people (ten principles)",
              Basis.EXPLICIT);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  Finding judge(ChildConversation conversation, Situation situation) {
    return CARD.judge(
        CONVERSATION, Truth.isOneOf(conversation.physicalContact(), Set.of(PhysicalContact.OTHER)));
  }
}

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

/** CHV-02: a child knows when and with whom information may be shared. */
final class ConfidentialityIsExplainedToTheChild extends RuleOnTheChildsConversation {

  private static final RuleCard CARD =
      RuleCard.describe("CHV-02", "Explain confidentiality", Severity.WARN)
          .states("Explain confidentiality: when information may be shared and with whom.")
          .evaluatedAt(Moment.CHILD_CONVERSATION_RECORD)
          .explains(
              "The child has not been told what you may have to pass on, and to whom. "
                  + "A promise of silence that cannot be kept does harm.")
          .howToFix(
              "Tell the child, in a way that fits, what stays between you, what does "
                  + "not, and who would hear of it.",
              "Note when and how it was explained.")
          .blocks("Nothing. The conversation is kept as it was.")
          .brokenWhen("A conversation is on record; nobody explained what may be shared.")
          .keptWhen("It was explained with a picture card on 1 May.")
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
    Truth explained =
        situation.children().stream()
            .filter(child -> child.id().equals(conversation.childId()))
            .map(child -> Truth.told(child.confidentialityExplained()))
            .findFirst()
            .orElse(Truth.UNKNOWN);
    return CARD.judge(CONVERSATION, explained.not());
  }
}

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
import dev.hearth.guidance.situation.child.ChildConversation.Signature;
import java.util.Set;

/** CHV-09: a conversation with a child is on record, and the child is asked to sign it. */
final class TheChildSignsWhatWasSaid extends RuleOnTheChildsConversation {

  private static final RuleCard CARD =
      RuleCard.describe("CHV-09", "Signed record of the conversation", Severity.WARN)
          .states("Record conversations with the child and ask the child to sign the " + "record.")
          .evaluatedAt(Moment.CHILD_CONVERSATION_RECORD)
          .explains(
              "There is no record of what was said, or the child was not asked to " + "sign it.")
          .howToFix(
              "Write it down in the child's own words, read it back, and ask the "
                  + "child to sign or draw a mark.",
              "A no is respected and noted; a child who is too young need not sign.")
          .blocks("Nothing. The conversation is kept as it was.")
          .brokenWhen("The record is there; nobody asked the child to sign.")
          .keptWhen("Signed, with a drawing beside it.")
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
    Truth noRecord = Truth.told(conversation.recordKept()).not();
    Truth notAsked = Truth.isOneOf(conversation.signature(), Set.of(Signature.NOT_ASKED));
    return CARD.judge(CONVERSATION, noRecord.or(notAsked));
  }
}

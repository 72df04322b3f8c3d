package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.rule.Basis;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.PracticeRule;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.SourceDocument;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.Truth;
import dev.hearth.guidance.situation.child.ChildConversation;
import dev.hearth.guidance.situation.step.Referral;
import java.util.List;

/** CHV-05: agencies plan together, so that a child need not tell it again and again. */
final class TheChildTellsItOnce implements PracticeRule {

  private static final RuleCard CARD =
      RuleCard.describe("CHV-05", "No re-telling", Severity.WARN)
          .states("Agencies plan together so that the child tells it once.")
          .evaluatedAt(Moment.REFERRAL_SEND, Moment.CHILD_CONVERSATION_PLAN)
          .explains(
              "Another agency talks with this child about the same event, and nothing "
                  + "is shared or planned together. Each telling can open the wound again.")
          .howToFix(
              "Speak with the other agency, and plan one conversation that serves " + "both.",
              "Share an agreed summary, so that nobody starts at the beginning.")
          .blocks("Nothing.")
          .brokenWhen("The third interview about one night within a month.")
          .keptWhen("One joint interview, and the summary went to the other agency.")
          .related("AGY-01")
          .from(
              SourceDocument.NICE_SCIE_QUICK_GUIDE,
              "Working with children and young people (ten principles)",
              Basis.EXPLICIT);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> evaluate(Situation situation, Transition transition) {
    ChildConversation conversation = situation.conversation();
    if (conversation == null) {
      // A referral may go out without any conversation being planned; planning one may not.
      return List.of(
          transition instanceof Transition.ReferralSend
              ? CARD.notApplicable(Subject.conversation())
              : CARD.unknown(Subject.conversation()));
    }
    Truth apart = Truth.told(conversation.plannedTogether()).or(summaryGoesAlong(situation)).not();
    return List.of(
        CARD.judge(
            Subject.conversation(), Truth.told(conversation.sameEventElsewhere()).and(apart)));
  }

  private static Truth summaryGoesAlong(Situation situation) {
    Referral referral = situation.referral();
    return referral == null ? Truth.FALSE : Truth.told(referral.summaryShared());
  }
}

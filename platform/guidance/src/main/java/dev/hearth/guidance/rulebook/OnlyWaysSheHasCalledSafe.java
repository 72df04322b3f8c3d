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
import dev.hearth.guidance.situation.step.Message;
import dev.hearth.guidance.situation.step.Message.Recipient;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** COM-00: nobody is contacted but in a way that she, or the child, has called safe. */
final class OnlyWaysSheHasCalledSafe implements PracticeRule {

  private static final RuleCard CARD =
      RuleCard.describe("COM-00", "Only ways she has called safe", Severity.BLOCK)
          .states(
              "Contact her only through channels, at times and in words she has said "
                  + "are safe; if not asked, do not contact.")
          .evaluatedAt(Moment.NOTIFICATION_SEND)
          .explains(
              "We do not know that this is a safe way to reach her. A message that "
                  + "somebody else reads can put her in danger.")
          .howToFix(
              "Ask her, in person, which ways and times are safe, and agree them with " + "her.",
              "Until then, do what the message was for by yourself: a task opens for " + "you.")
          .blocks(
              "Sending. A task goes to the worker instead. Not knowing is enough to "
                  + "hold it back.")
          .unknownShuts()
          .brokenWhen("A text goes to a phone that the family shares.")
          .keptWhen(
              "A message to her sister's phone, on Tuesdays between ten and eleven, "
                  + "as she asked.")
          .related("ENG-01")
          .from(
              SourceDocument.NICE_SCIE_QUICK_GUIDE,
              "Working with children (contact principle)",
              Basis.DERIVED);

  @Override
  public RuleCard card() {
    return CARD;
  }

  private static final Set<Recipient> FAMILY = Set.of(Recipient.MOTHER, Recipient.CHILD);

  @Override
  public List<Finding> evaluate(Situation situation, Transition transition) {
    Message message = situation.message();
    return List.of(
        message == null
            ? CARD.unknown(Subject.message())
            : CARD.judge(
                Subject.message(),
                Truth.isOneOf(message.to(), FAMILY),
                isUnsafe(message, situation)));
  }

  private static Truth isUnsafe(Message message, Situation situation) {
    return Truth.told(message.profileAgreed())
        .and(Truth.told(message.channelSafe()))
        .and(Truth.told(message.withinWindow()))
        .not()
        .or(Truth.told(message.doNotContact()))
        .or(reviewIsLate(message, situation));
  }

  private static Truth reviewIsLate(Message message, Situation situation) {
    Instant due = message.profileReviewDueAt();
    return due == null
        ? Truth.UNKNOWN
        : Truth.of(situation.now().isAfter(due.plus(situation.settings().messageReviewGrace())));
  }
}

package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.rule.Basis;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.SourceDocument;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.situation.PlanFrame;
import dev.hearth.guidance.situation.Question;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.Topic;
import dev.hearth.guidance.situation.TrustState;
import org.jspecify.annotations.Nullable;

/** PACE-01: sexual violence is asked about once there is trust, unless she speaks of it herself. */
final class TrustComesBeforeAskingAboutSexualViolence extends RuleOnEachQuestion {

  private static final RuleCard CARD =
      RuleCard.describe("PACE-01", "Trust first", Severity.WARN)
          .states(
              "Build a relationship of trust before asking about sexual violence, and answer her"
                  + " present needs first.")
          .evaluatedAt(
              Moment.QUESTION_PLAN,
              Moment.ASSESSMENT_START,
              Moment.ASSESSMENT_ANSWER,
              Moment.PLAN_ACTIVATE)
          .explains(
              "She may not know you well enough yet. See to what she needs now; let her know that"
                  + " she can talk about it and need not.")
          .howToFix(
              "Leave the question as not asked yet, and come back to it when she trusts you.",
              "Where she spoke of it herself, note that she did.",
              "Note how far the trust between you has grown.")
          .blocks("Nothing.")
          .brokenWhen("On the first visit the questions on sexual violence are put to her.")
          .keptWhen("In the fourth month she speaks of it herself.")
          .related("PACE-02")
          .from(
              SourceDocument.INTERVENTIONS_FOR_MOTHERS,
              "Relationship of trust; words of a youth care worker",
              Basis.EXPLICIT);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  Finding judge(Question question, Situation situation) {
    Subject subject = Subject.question(question.id());
    if (question.topic() != Topic.SEXUAL_VIOLENCE) {
      return CARD.notApplicable(subject);
    }
    if (question.raisedByHer()) {
      return CARD.satisfied(subject);
    }
    TrustState trust = trust(question, situation.frame());
    if (trust == null) {
      return CARD.unknown(subject).because("Nobody noted how far the trust between you has grown.");
    }
    return (trust == TrustState.ESTABLISHED ? CARD.satisfied(subject) : CARD.violated(subject))
        .withFact("trust", trust);
  }

  // What was noted with the question stands for the moment it is put; else it is the case's trust.
  private static @Nullable TrustState trust(Question question, @Nullable PlanFrame frame) {
    return question.trust() == null && frame != null ? frame.trust() : question.trust();
  }
}

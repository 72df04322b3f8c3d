package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.rule.Basis;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.SourceDocument;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.Truth;
import dev.hearth.guidance.situation.child.Child;

/** CHV-01: how a child communicates best is noted. */
final class TheWayToCommunicateFitsTheChild extends RuleOnEachChild {

  private static final RuleCard CARD =
      RuleCard.describe("CHV-01", "The right way to communicate", Severity.WARN)
          .states("Communication fits the child's age, needs and any disability.")
          .evaluatedAt(Moment.CONTACT_RECORD, Moment.PLAN_ACTIVATE)
          .explains(
              "Nobody has noted how this child communicates best. Some draw, some "
                  + "sign, some need time or somebody they trust beside them.")
          .howToFix(
              "Find out with the child, and with those who know the child, what "
                  + "works: words, pictures, play, signs, an interpreter.",
              "Write it down where whoever meets the child next will see it.")
          .blocks("Nothing. After a contact it is only shown.")
          .brokenWhen(
              "The plan starts; nothing is noted of a four-year-old who does not " + "speak.")
          .keptWhen("He draws and wears a hearing aid; talk face to face.")
          .from(
              SourceDocument.NICE_SCIE_QUICK_GUIDE,
              "Working with children and young people (ten principles)",
              Basis.EXPLICIT);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  Finding judge(Child child, Situation situation, Transition transition) {
    Truth oldEnough = child.isAged(situation.settings().communicationFromAge());
    Finding finding =
        CARD.judge(
            Subject.child(child.id()), oldEnough, Truth.told(child.communicationNoted()).not());
    boolean onlyShown = transition instanceof Transition.ContactRecord && finding.isOpen();
    return onlyShown ? finding.withSeverity(Severity.PROMPT) : finding;
  }
}

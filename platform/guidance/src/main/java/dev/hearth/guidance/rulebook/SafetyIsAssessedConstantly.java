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
import dev.hearth.guidance.rule.Transition.ContactRecord;
import dev.hearth.guidance.situation.SafetyChecks;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.Truth;
import dev.hearth.guidance.situation.step.Contact;
import dev.hearth.guidance.situation.step.Contact.ContactOutcome;
import dev.hearth.guidance.situation.step.Contact.Type;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** SAF-01: safety is asked about at every contact and again and again, from the first one on. */
final class SafetyIsAssessedConstantly implements PracticeRule {

  private static final RuleCard CARD =
      RuleCard.describe("SAF-01", "Safety is assessed constantly", Severity.WARN)
          .states(
              "Ask at every contact, from the first one on, how safe the mother and the children"
                  + " are, and assess it anew as a routine.")
          .evaluatedAt(Moment.CONTACT_RECORD, Moment.CLOCK_DAILY)
          .explains(
              "Nobody has noted how safe she and the children are now, though it was time to. That"
                  + " can change from one day to the next: ask, and note what is different.")
          .howToFix(
              "Note with the contact how safe she says that she and the children are, and what has"
                  + " changed since the last time.",
              "Where the next assessment was due: complete a safety assessment with her.")
          .blocks(
              "Nothing by itself. What is overdue no longer counts as current, so the gate is shut"
                  + " until somebody has asked.")
          .brokenWhen(
              "A home visit of 3 March says nothing of safety, and the next assessment was due by 28"
                  + " February.")
          .keptWhen(
              "On the visit of 3 March she feels as she did a week ago and the children slept well;"
                  + " the next check is due on 17 March.")
          .related("SAF-02", "CAD-01")
          .from(SourceDocument.CASE_PLANNING_WITH_MOTHERS, "Be guided by mothers", Basis.EXPLICIT);

  private static final Set<Type> IN_CONVERSATION = Set.of(Type.VISIT, Type.CALL, Type.MEETING);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> evaluate(Situation situation, Transition transition) {
    Finding due = judge(situation.safetyChecks(), situation);
    return transition instanceof ContactRecord
        ? List.of(judge(situation.contact()), due)
        : List.of(due);
  }

  private static Finding judge(@Nullable Contact contact) {
    Subject subject = Subject.contact();
    return contact == null
        ? CARD.unknown(subject)
        : CARD.judge(
            subject,
            Truth.isOneOf(contact.type(), IN_CONVERSATION)
                .and(Truth.isOneOf(contact.outcome(), Set.of(ContactOutcome.HELD))),
            Truth.told(contact.safetyChecked()).not());
  }

  private static Finding judge(@Nullable SafetyChecks checks, Situation situation) {
    Subject subject = Subject.safety();
    return checks == null
        ? CARD.unknown(subject)
        : CARD.judge(subject, Truth.of(situation.now().isAfter(checks.nextDueAt())))
            .withFact("nextDueAt", checks.nextDueAt());
  }
}

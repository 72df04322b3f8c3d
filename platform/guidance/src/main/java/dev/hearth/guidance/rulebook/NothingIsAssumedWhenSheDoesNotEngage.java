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
import dev.hearth.guidance.rule.Transition.PlanClose;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.Truth;
import dev.hearth.guidance.situation.step.Closing;
import dev.hearth.guidance.situation.step.Closing.Reason;
import dev.hearth.guidance.situation.step.Contact;
import dev.hearth.guidance.situation.step.Contact.ContactOutcome;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** ENG-01: a mother who stays away has reasons; they are thought through first. */
final class NothingIsAssumedWhenSheDoesNotEngage implements PracticeRule {

  private static final RuleCard CARD =
      RuleCard.describe("ENG-01", "No assumptions about non-engagement", Severity.WARN)
          .states(
              "Do not assume anything about a mother who never sought help or is hard to engage: it"
                  + " may be unsafe to talk, help may make things worse, he may stop her, or past"
                  + " responses were bad.")
          .evaluatedAt(Moment.CONTACT_RECORD, Moment.PLAN_CLOSE)
          .explains(
              "She may want help and not be able to show it. Is it safe for her to answer? Does he"
                  + " hold the phone, the car, the money? What came of it when she asked for help"
                  + " before? Is she afraid of losing the children?")
          .howToFix(
              "Think through with a colleague what may keep her away, and note it.",
              "Try another way, time or place that she has called safe.",
              "Leave the door open: tell her how she can come back whenever she wants.")
          .blocks(
              "Nothing. On a contact that did not take place it is only shown; whether the plan may"
                  + " be closed is CLS-01.")
          .brokenWhen("Closed as 'did not engage' after two texts that nobody answered.")
          .keptWhen(
              "It is noted that he looks through her phone; from now on they meet at the school.")
          .related("ENG-02", "COM-00", "CLS-01")
          .from(SourceDocument.CASE_PLANNING_WITH_MOTHERS, "Practice prompt", Basis.EXPLICIT);

  private static final Set<ContactOutcome> SHE_STAYED_AWAY =
      Set.of(ContactOutcome.MISSED, ContactOutcome.DECLINED, ContactOutcome.NO_REPLY);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> evaluate(Situation situation, Transition transition) {
    return List.of(
        transition instanceof PlanClose
            ? onClosing(situation.closing())
            : onContact(situation.contact()).withSeverity(Severity.PROMPT));
  }

  private static Finding onContact(@Nullable Contact contact) {
    Subject subject = Subject.contact();
    if (contact == null) {
      return CARD.unknown(subject);
    }
    // A contact that took place is no reason to think of this; any other one is shown as it is.
    return CARD.judge(subject, Truth.isOneOf(contact.outcome(), SHE_STAYED_AWAY), Truth.TRUE)
        .withFact("outcome", contact.outcome());
  }

  private static Finding onClosing(@Nullable Closing closing) {
    Subject subject = Subject.plan();
    if (closing == null) {
      return CARD.unknown(subject);
    }
    return CARD.judge(
            subject,
            Truth.isOneOf(closing.reason(), Set.of(Reason.NON_ENGAGEMENT)),
            Truth.told(closing.engagementReasonsConsidered()).not())
        .withFact("reason", closing.reason())
        .withFact("reasonsConsidered", closing.engagementReasonsConsidered());
  }
}

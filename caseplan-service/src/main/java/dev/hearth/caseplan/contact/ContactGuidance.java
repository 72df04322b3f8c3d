package dev.hearth.caseplan.contact;

import dev.hearth.caseplan.practice.FindingAnswer;
import dev.hearth.caseplan.practice.PracticeGuidance;
import dev.hearth.caseplan.standing.Standings;
import dev.hearth.guidance.rule.Transition;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What the practice rules find at a contact; it is kept whatever they say. */
@ApplicationScoped
class ContactGuidance {
  private final PracticeGuidance guidance;
  private final Standings standings;

  ContactGuidance(PracticeGuidance guidance, Standings standings) {
    this.guidance = guidance;
    this.standings = standings;
  }

  List<FindingAnswer> findings(Contact contact) {
    return guidance
        .review(
            contact.caseId(),
            standings.now(contact.caseId()),
            situation -> situation.contact(forTheRules(contact)),
            new Transition.ContactRecord())
        .open()
        .stream()
        .map(FindingAnswer::of)
        .toList();
  }

  private static dev.hearth.guidance.situation.step.Contact forTheRules(Contact contact) {
    return new dev.hearth.guidance.situation.step.Contact(
        dev.hearth.guidance.situation.step.Contact.Type.valueOf(contact.type().name()),
        dev.hearth.guidance.situation.step.Contact.ContactOutcome.valueOf(contact.outcome().name()),
        contact.safetyChecked());
  }
}

package dev.hearth.caseplan.contact;

import dev.hearth.caseplan.practice.FindingAnswer;
import dev.hearth.caseplan.practice.OurWords;
import dev.hearth.caseplan.practice.PracticeGuidance;
import dev.hearth.caseplan.practice.WrittenWords;
import dev.hearth.caseplan.standing.Standings;
import dev.hearth.guidance.rule.Transition;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the practice rules find at a contact; it is kept whatever they say. */
@ApplicationScoped
class ContactGuidance {
  private final PracticeGuidance guidance;
  private final WrittenWords words;
  private final Standings standings;

  ContactGuidance(PracticeGuidance guidance, WrittenWords words, Standings standings) {
    this.guidance = guidance;
    this.words = words;
    this.standings = standings;
  }

  /** What they say of the contact and of the words in which it is told. */
  List<FindingAnswer> findings(Contact contact, @Nullable String note) {
    return Stream.concat(findings(contact), words.look(new OurWords().and("note", note)).stream())
        .toList();
  }

  private Stream<FindingAnswer> findings(Contact contact) {
    return guidance
        .review(
            contact.caseId(),
            null,
            standings.now(contact.caseId()),
            situation -> situation.contact(forTheRules(contact)),
            new Transition.ContactRecord())
        .open()
        .stream()
        .map(FindingAnswer::of);
  }

  private static dev.hearth.guidance.situation.step.Contact forTheRules(Contact contact) {
    return new dev.hearth.guidance.situation.step.Contact(
        dev.hearth.guidance.situation.step.Contact.Type.valueOf(contact.type().name()),
        dev.hearth.guidance.situation.step.Contact.ContactOutcome.valueOf(contact.outcome().name()),
        contact.safetyChecked());
  }
}

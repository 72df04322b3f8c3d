package dev.hearth.caseplan.contact;

import dev.hearth.caseplan.practice.FindingAnswer;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.rulebook.RuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The one place where the findings of a contact are made. They hold nothing back. */
@ApplicationScoped
class ContactGuidance {
  List<FindingAnswer> findings(Contact contact) {
    if (!contact.leftSafetyOut()) {
      return List.of();
    }
    return RuleBook.card("SAF-01").stream()
        .map(
            card ->
                card.violated(Subject.safety())
                    .withFact("contact.type", contact.type())
                    .because(
                        "At this contact nobody noted how safe she and the children are now; it"
                            + " can change from one contact to the next."))
        .map(FindingAnswer::of)
        .toList();
  }
}

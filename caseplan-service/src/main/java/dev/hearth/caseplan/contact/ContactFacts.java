package dev.hearth.caseplan.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the practice rules need to know of a case's contacts: codes, none of anybody's words. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ContactFacts {
  private final ContactRepository repository;

  ContactFacts(ContactRepository repository) {
    this.repository = repository;
  }

  /** The facts of one case; no contact at all is a fact too. */
  public record Facts(@Nullable ContactFact last) {}

  /**
   * One contact.
   *
   * @param safetyChecked whether it tells how safe she or the children are
   */
  public record ContactFact(
      UUID id,
      ContactType type,
      ContactOutcome outcome,
      Instant happenedAt,
      boolean safetyChecked) {}

  /** The facts of a case: its last contact, by when it happened. */
  public Facts of(UUID caseId) {
    return new Facts(
        repository.newestFirst(caseId, null, 1).stream()
            .findFirst()
            .map(ContactFacts::fact)
            .orElse(null));
  }

  /** One contact of a case. */
  public Optional<ContactFact> of(UUID caseId, UUID contactId) {
    return repository
        .find(contactId)
        .filter(contact -> contact.caseId().equals(caseId))
        .map(ContactFacts::fact);
  }

  private static ContactFact fact(Contact contact) {
    return new ContactFact(
        contact.id(),
        contact.type(),
        contact.outcome(),
        contact.happenedAt(),
        contact.safetyChecked());
  }
}

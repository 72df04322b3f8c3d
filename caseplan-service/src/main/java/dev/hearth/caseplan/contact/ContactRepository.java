package dev.hearth.caseplan.contact;

import dev.hearth.kit.paging.NewestFirst;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Contacts in the database. */
@ApplicationScoped
class ContactRepository {
  private final EntityManager entities;

  ContactRepository(EntityManager entities) {
    this.entities = entities;
  }

  Optional<Contact> find(UUID id) {
    return Optional.ofNullable(entities.find(Contact.class, id));
  }

  void lock(Contact contact) {
    entities.refresh(contact, LockModeType.PESSIMISTIC_WRITE);
  }

  void add(Contact contact) {
    entities.persist(contact);
  }

  List<Contact> newestFirst(UUID caseId, @Nullable NewestFirst after, int limit) {
    String page = after == null ? "" : " and (c.happenedAt, c.id) < (:at, :id)";
    TypedQuery<Contact> query =
        entities
            .createQuery(
                "select c from Contact c where c.caseId = :case"
                    + page
                    + " order by c.happenedAt desc, c.id desc",
                Contact.class)
            .setParameter("case", caseId)
            .setMaxResults(limit);
    if (after != null) {
      query.setParameter("at", after.createdAt()).setParameter("id", after.id());
    }
    return query.getResultList();
  }

  /** Lets one transaction at a time change a case's contacts. */
  void takeTurn(UUID caseId) {
    entities
        .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))")
        .setParameter(1, "contacts/" + caseId)
        .getSingleResult();
  }

  /** Contacts at which safety was left out and has not been made good at a later one. */
  List<Contact> withSafetyLeftOut(UUID caseId) {
    return entities
        .createQuery(
            "select c from Contact c where c.caseId = :case and c.safetyChecked = false"
                + " and c.outcome = :held and c.type <> :message"
                + " and not exists (select 1 from Contact later where later.caseId = :case"
                + " and later.safetyChecked = true and later.happenedAt >= c.happenedAt)"
                + " order by c.happenedAt, c.id",
            Contact.class)
        .setParameter("case", caseId)
        .setParameter("held", ContactOutcome.HELD)
        .setParameter("message", ContactType.MESSAGE)
        .getResultList();
  }
}

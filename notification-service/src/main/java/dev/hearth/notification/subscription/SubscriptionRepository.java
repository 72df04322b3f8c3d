package dev.hearth.notification.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The subscription table; row-level security keeps every query to the transaction's agency. */
@ApplicationScoped
class SubscriptionRepository {
  private final EntityManager entities;

  SubscriptionRepository(EntityManager entities) {
    this.entities = entities;
  }

  void add(Subscription subscription) {
    entities.persist(subscription);
    entities.flush();
  }

  Optional<Subscription> find(UUID id) {
    return Optional.ofNullable(entities.find(Subscription.class, id));
  }

  Optional<Subscription> findForChange(UUID id) {
    return Optional.ofNullable(
        entities.find(Subscription.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  List<Subscription> active() {
    return entities
        .createQuery("from Subscription where state = :active order by id", Subscription.class)
        .setParameter("active", Subscription.State.ACTIVE)
        .getResultList();
  }

  List<Subscription> active(@Nullable UUID after, int rows) {
    return entities
        .createQuery(
            "from Subscription where state = :active and id > :after order by id",
            Subscription.class)
        .setParameter("active", Subscription.State.ACTIVE)
        .setParameter("after", after == null ? new UUID(0, 0) : after)
        .setMaxResults(rows)
        .getResultList();
  }
}

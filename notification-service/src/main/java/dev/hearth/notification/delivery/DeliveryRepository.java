package dev.hearth.notification.delivery;

import dev.hearth.kit.paging.NewestFirst;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The delivery tables; row-level security keeps all but the requests to one agency. */
@ApplicationScoped
class DeliveryRepository {
  private static final String NEWEST =
      """
      select d.* from delivery d
      where (d.created_at, d.id) < (:createdAt, :id)
      order by d.created_at desc, d.id desc
      limit :rows
      """;
  private static final Instant BEYOND = Instant.parse("9999-12-31T00:00:00Z");
  private static final UUID LAST = new UUID(-1, -1);

  private final EntityManager entities;

  DeliveryRepository(EntityManager entities) {
    this.entities = entities;
  }

  void add(Object row) {
    entities.persist(row);
  }

  Optional<DeliveryRequest> requestOf(UUID sender, UUID referralId) {
    return entities
        .createQuery(
            "from DeliveryRequest where sender = :sender and referralId = :referral",
            DeliveryRequest.class)
        .setParameter("sender", sender)
        .setParameter("referral", referralId)
        .getResultStream()
        .findFirst();
  }

  Optional<DeliveryRequest> request(UUID id) {
    return Optional.ofNullable(entities.find(DeliveryRequest.class, id));
  }

  Optional<DeliveryRequest> requestForChange(UUID id) {
    return Optional.ofNullable(
        entities.find(DeliveryRequest.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  boolean hasDeliveries(UUID requestId) {
    return !entities
        .createQuery("select 1 from Delivery where requestId = :request", Integer.class)
        .setParameter("request", requestId)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  Optional<DeliveryAttempt> attemptForChange(UUID id) {
    return Optional.ofNullable(
        entities.find(DeliveryAttempt.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  Delivery deliveryForChange(UUID id) {
    return entities.find(Delivery.class, id, LockModeType.PESSIMISTIC_WRITE);
  }

  @SuppressWarnings("unchecked")
  List<Delivery> newest(@Nullable NewestFirst after, int rows) {
    return entities
        .createNativeQuery(NEWEST, Delivery.class)
        .setParameter("createdAt", after == null ? BEYOND : after.createdAt())
        .setParameter("id", after == null ? LAST : after.id())
        .setParameter("rows", rows)
        .getResultList();
  }

  Map<UUID, List<DeliveryAttempt>> attemptsOf(List<UUID> deliveries) {
    return entities
        .createQuery(
            "from DeliveryAttempt where deliveryId in :deliveries order by number",
            DeliveryAttempt.class)
        .setParameter("deliveries", deliveries)
        .getResultStream()
        .collect(Collectors.groupingBy(DeliveryAttempt::deliveryId));
  }
}

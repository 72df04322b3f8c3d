package dev.hearth.safety.protectionorder;

import dev.hearth.kit.paging.NewestFirst;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the protection orders and their breaches. */
@ApplicationScoped
class ProtectionOrderRepository {
  private final EntityManager entities;

  ProtectionOrderRepository(EntityManager entities) {
    this.entities = entities;
  }

  void add(ProtectionOrder order) {
    entities.persist(order);
  }

  void add(OrderBreach breach) {
    entities.persist(breach);
  }

  Optional<ProtectionOrder> find(UUID id) {
    return Optional.ofNullable(entities.find(ProtectionOrder.class, id));
  }

  Optional<OrderBreach> findBreach(UUID id) {
    return Optional.ofNullable(entities.find(OrderBreach.class, id));
  }

  /** Reads a row again, once the case's turn is taken and nobody else can change it. */
  void reread(Object row) {
    entities.refresh(row);
  }

  Optional<ProtectionOrder> ofCase(UUID caseId) {
    return entities
        .createQuery("from ProtectionOrder o where o.caseId = :caseId", ProtectionOrder.class)
        .setParameter("caseId", caseId)
        .getResultStream()
        .findFirst();
  }

  List<OrderBreach> newestFirst(UUID orderId, @Nullable NewestFirst after, int most) {
    var query =
        entities
            .createQuery(
                "from OrderBreach b where b.orderId = :orderId"
                    + (after == null
                        ? ""
                        : " and (b.happenedAt < :at or (b.happenedAt = :at and b.id < :id))")
                    + " order by b.happenedAt desc, b.id desc",
                OrderBreach.class)
            .setParameter("orderId", orderId)
            .setMaxResults(most);
    if (after != null) {
      query.setParameter("at", after.createdAt()).setParameter("id", after.id());
    }
    return query.getResultList();
  }
}

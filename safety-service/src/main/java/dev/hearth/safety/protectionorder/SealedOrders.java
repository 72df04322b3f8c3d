package dev.hearth.safety.protectionorder;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.hearth.kit.encryption.SealedDocuments;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** Seals what is said about an order or a breach, bound to its row and version, and opens it. */
@Singleton
class SealedOrders {
  private static final TypeReference<OrderWords> ORDER = new TypeReference<>() {};
  private static final TypeReference<BreachWords> BREACH = new TypeReference<>() {};

  private final SealedDocuments sealed;

  SealedOrders(SealedDocuments sealed) {
    this.sealed = sealed;
  }

  byte[] seal(UUID caseId, UUID order, long version, OrderWords words) {
    return sealed.seal(caseId, ofOrder(order, version), words);
  }

  /** What is said about an order; empty when the case was erased. */
  Optional<OrderWords> open(ProtectionOrder order) {
    return sealed.open(
        order.caseId(), ofOrder(order.id(), order.version()), order.sealedWords(), ORDER);
  }

  byte[] seal(UUID caseId, UUID breach, long version, BreachWords words) {
    return sealed.seal(caseId, ofBreach(breach, version), words);
  }

  /** What is said about a breach; empty when the case was erased. */
  Optional<BreachWords> open(OrderBreach breach) {
    return sealed.open(
        breach.caseId(), ofBreach(breach.id(), breach.version()), breach.sealedWords(), BREACH);
  }

  private static String ofOrder(UUID id, long version) {
    return "protection-order/" + id + "/" + version;
  }

  private static String ofBreach(UUID id, long version) {
    return "protection-order-breach/" + id + "/" + version;
  }
}

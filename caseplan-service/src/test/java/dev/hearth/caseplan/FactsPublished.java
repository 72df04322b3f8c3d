package dev.hearth.caseplan;

import dev.hearth.kit.testing.Broker;
import dev.hearth.kit.testing.EventContract;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;

/** What this service has told the others about a case, each fact true to its contract. */
final class FactsPublished {
  private static final Duration BOUND = Duration.ofSeconds(20);

  private FactsPublished() {}

  /** The last of at least so many facts of a type. */
  static Broker.Published last(String name, UUID caseId, int atLeast) {
    String type = "dev.hearth.caseplan." + name + ".v1";
    Broker.Published found =
        Awaitility.await()
            .atMost(BOUND)
            .until(() -> ofType(type, caseId), facts -> facts.size() >= atLeast)
            .getLast();
    new EventContract("caseplan-service", type).accepts(found.data());
    return found;
  }

  /** The care team as it was told last, once it has been told so often. */
  static Broker.Published team(UUID caseId, int atLeast) {
    Broker.Published found =
        Awaitility.await()
            .atMost(BOUND)
            .until(
                () -> Broker.of("hearth.care-team", caseId.toString()),
                states -> states.size() >= atLeast)
            .getLast();
    new EventContract("caseplan-service", found.type()).accepts(found.data());
    return found;
  }

  private static List<Broker.Published> ofType(String type, UUID caseId) {
    return Broker.of("hearth.caseplan", caseId.toString()).stream()
        .filter(fact -> fact.type().equals(type))
        .toList();
  }
}

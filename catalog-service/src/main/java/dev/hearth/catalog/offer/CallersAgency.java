package dev.hearth.catalog.offer;

import dev.hearth.kit.agency.CurrentCaller;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** Whose agency asks; a caller without one may read what everybody may read. */
@Singleton
class CallersAgency {
  private final CurrentCaller caller;

  CallersAgency(CurrentCaller caller) {
    this.caller = caller;
  }

  Optional<UUID> find() {
    try {
      return Optional.of(caller.get().agency());
    } catch (HttpProblem belongsToNoAgency) {
      return Optional.empty();
    }
  }

  boolean provides(Offer offer) {
    return find().filter(offer.agencyId()::equals).isPresent();
  }
}

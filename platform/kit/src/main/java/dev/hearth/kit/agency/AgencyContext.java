package dev.hearth.kit.agency;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Which agency the work on this thread is done for: the caller's in a request, the record's in a
 * consumer or a due task. Nothing is assumed: without either there is none, and row-level security
 * then shows no row.
 */
@ApplicationScoped
public class AgencyContext {
  private final ThreadLocal<@Nullable UUID> workingFor = new ThreadLocal<>();
  private final Instance<CurrentCaller> caller;
  private final Instance<SecurityIdentity> identity;

  AgencyContext(Instance<CurrentCaller> caller, Instance<SecurityIdentity> identity) {
    this.caller = caller;
    this.identity = identity;
  }

  /** The agency of this thread's work, if it has one. */
  public Optional<UUID> current() {
    UUID explicit = workingFor.get();
    if (explicit != null) {
      return Optional.of(explicit);
    }
    if (!Arc.container().requestContext().isActive() || identity.get().isAnonymous()) {
      return Optional.empty();
    }
    return Optional.of(caller.get().get().agency());
  }

  /** Does the work for this agency; transactions begun inside see its rows and no others. */
  public <T extends @Nullable Object> T within(UUID agency, Supplier<T> work) {
    UUID before = workingFor.get();
    workingFor.set(agency);
    try {
      return work.get();
    } finally {
      if (before == null) {
        workingFor.remove();
      } else {
        workingFor.set(before);
      }
    }
  }

  /** Does the work for this agency; see {@link #within(UUID, Supplier)}. */
  public void within(UUID agency, Runnable work) {
    Supplier<@Nullable Void> supplied =
        () -> {
          work.run();
          return null;
        };
    within(agency, supplied);
  }
}

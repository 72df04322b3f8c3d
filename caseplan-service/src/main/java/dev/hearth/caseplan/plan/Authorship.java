package dev.hearth.caseplan.plan;

import dev.hearth.kit.agency.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Signs changes with who is calling and what time it is. */
@ApplicationScoped
class Authorship {
  private final CurrentCaller caller;
  private final Clock clock;

  Authorship(CurrentCaller caller, Clock clock) {
    this.caller = caller;
    this.clock = clock;
  }

  /** The caller takes this step now. */
  Change of(String step) {
    return Change.of(step, caller.get().subject(), clock.instant());
  }
}

package dev.hearth.caseplan.practice;

import dev.hearth.kit.agency.AgencyContext;
import dev.hearth.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Says that FAT-02 is broken: she carries her safety alone. A step that the rules refuse rolls back
 * with everything it said, so this is called when that step's transaction is over.
 */
@ApplicationScoped
public class ViolenceNotAddressed {
  private static final String TYPE = "dev.hearth.caseplan.violence-not-addressed.v1";

  private final Outbox outbox;
  private final AgencyContext agencies;

  ViolenceNotAddressed(Outbox outbox, AgencyContext agencies) {
    this.outbox = outbox;
    this.agencies = agencies;
  }

  /** What readers of hearth.caseplan are told. */
  record Fact(UUID caseId, UUID planId, @Nullable String worker) {}

  /**
   * Publishes the fact, for the agency of the present work.
   *
   * @param worker subject of who met with it; null where nobody did, such as when time passed
   */
  @Transactional
  public void publish(UUID caseId, UUID planId, @Nullable String worker) {
    outbox.publish(
        "hearth.caseplan",
        caseId.toString(),
        TYPE,
        agencies.current().orElseThrow(),
        new Fact(caseId, planId, worker));
  }
}

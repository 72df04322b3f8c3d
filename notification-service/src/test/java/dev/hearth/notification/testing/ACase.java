package dev.hearth.notification.testing;

import dev.hearth.kit.testing.Tokens;
import java.util.UUID;

/** A case of an agency of its own, with a lead and a supervisor; fresh in every test. */
public record ACase(UUID id, UUID agency, String lead, String supervisor) {
  public static ACase fresh() {
    return new ACase(
        UUID.randomUUID(),
        UUID.randomUUID(),
        "lead-" + UUID.randomUUID(),
        "supervisor-" + UUID.randomUUID());
  }

  /** The lead's token. */
  public String leadToken() {
    return Tokens.of(lead, agency, "worker");
  }

  /** The supervisor's token. */
  public String supervisorToken() {
    return Tokens.of(supervisor, agency, "supervisor");
  }
}

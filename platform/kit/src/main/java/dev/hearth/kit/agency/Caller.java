package dev.hearth.kit.agency;

import java.util.Set;
import java.util.UUID;

/**
 * Who is calling, as the token says: the subject, the agency it works for, its roles.
 *
 * @param subject the token's {@code sub}; stable, opaque, no name
 * @param agency the agency whose data the call may touch
 * @param roles role codes, for example {@code worker} or {@code supervisor}
 */
public record Caller(String subject, UUID agency, Set<String> roles) {
  public Caller {
    roles = Set.copyOf(roles);
  }

  /** Whether the token carries this role. */
  public boolean is(String role) {
    return roles.contains(role);
  }
}

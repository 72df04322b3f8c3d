package dev.hearth.kit.agency;

import dev.hearth.kit.problem.Problems;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Reads the caller from the verified token of the present request. */
final class CallerProducer {
  @Produces
  @RequestScoped
  CurrentCaller caller(JsonWebToken token, SecurityIdentity identity) {
    return new CurrentCaller(fromToken(token, identity.getRoles()));
  }

  private static Caller fromToken(JsonWebToken token, Set<String> roles) {
    Object agency = token.getClaim("agency");
    if (token.getSubject() == null || agency == null) {
      throw Problems.forbidden("The token names no agency, so it opens no case data.");
    }
    try {
      return new Caller(token.getSubject(), UUID.fromString(agency.toString()), roles);
    } catch (IllegalArgumentException notAUuid) {
      throw Problems.forbidden("The token's agency claim is not a UUID.");
    }
  }
}

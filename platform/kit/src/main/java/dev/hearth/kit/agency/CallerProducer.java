package dev.hearth.kit.agency;

import dev.hearth.kit.problem.Problems;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Reads the caller from the verified token of the present request. */
final class CallerProducer {
  @Produces
  @RequestScoped
  CurrentCaller caller(JsonWebToken token) {
    return new CurrentCaller(fromToken(token));
  }

  private static Caller fromToken(JsonWebToken token) {
    Object agency = token.getClaim("agency");
    if (token.getSubject() == null || agency == null) {
      throw Problems.forbidden("The token names no agency, so it opens no case data.");
    }
    try {
      return new Caller(token.getSubject(), UUID.fromString(agency.toString()), token.getGroups());
    } catch (IllegalArgumentException notAUuid) {
      throw Problems.forbidden("The token's agency claim is not a UUID.");
    }
  }
}

package dev.hearth.kit.problem;

import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * The last resort: a failure that passes becomes 503, anything else 500. Neither repeats the
 * exception's text, which can carry personal data; the reference finds the stack trace in the log.
 */
public class UnexpectedFailureMapper {
  private static final Logger LOG = Logger.getLogger(UnexpectedFailureMapper.class);

  // Exception is named because the problem library has a mapper for it, which logs the message.
  @ServerExceptionMapper(
      value = {Exception.class, Throwable.class},
      priority = 1)
  Response answer(Throwable failure) {
    if (TransientFailure.is(failure)) {
      LOG.warnf("A needed part did not answer: %s", failure.getClass().getName());
      return Problems.unavailable("Nothing was changed. Try again.").toResponse();
    }
    String reference = UUID.randomUUID().toString();
    LOG.errorf(new StackOnly(failure), "Unexpected failure %s", reference);
    return Problems.problem(500, "unexpected", "An unexpected failure")
        .withDetail("Nothing was changed. Quote this reference when you report it.")
        .with("reference", reference)
        .build()
        .toResponse();
  }
}

package dev.hearth.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * What the framework refuses by itself (a method, a media type, a body that is no JSON) as a
 * problem with the same headers. The exception's text stays out: it can quote the body.
 */
@Provider
@Priority(1)
public class FrameworkRefusalMapper implements ExceptionMapper<WebApplicationException> {
  @Override
  public Response toResponse(WebApplicationException refused) {
    if (refused.getCause() instanceof JsonProcessingException unreadable) {
      return UnreadableBodyMapper.refusal(unreadable).toResponse();
    }
    Response meant = refused.getResponse();
    HttpProblem.Builder problem =
        HttpProblem.builder()
            .withTitle(meant.getStatusInfo().getReasonPhrase())
            .withStatus(meant.getStatusInfo());
    meant.getStringHeaders().forEach((name, values) -> problem.withHeader(name, values.getFirst()));
    return problem.build().toResponse();
  }
}

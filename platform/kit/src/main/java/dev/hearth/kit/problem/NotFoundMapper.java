package dev.hearth.kit.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * The framework says "not found" both for a path that leads nowhere and for a parameter that its
 * converter has refused; a refusal is answered as what it is.
 */
@Provider
@Priority(1)
public class NotFoundMapper implements ExceptionMapper<NotFoundException> {
  @Override
  public Response toResponse(NotFoundException notFound) {
    return notFound.getCause() instanceof HttpProblem refusal
        ? refusal.toResponse()
        : Problems.notFound().toResponse();
  }
}

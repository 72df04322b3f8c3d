package dev.hearth.kit.web;

import dev.hearth.kit.problem.Problems;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Refuses a body of more than 256 KiB before it is read; the largest honest one is far smaller. */
@Provider
public class BodySize implements ContainerRequestFilter {
  private static final int MOST_BYTES = 256 * 1024;

  @Override
  public void filter(ContainerRequestContext request) {
    if (request.getLength() > MOST_BYTES) {
      throw Problems.badField("body", "must not be larger than 256 KiB");
    }
  }
}

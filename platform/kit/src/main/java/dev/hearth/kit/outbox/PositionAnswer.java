package dev.hearth.kit.outbox;

import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/** Tells the caller how far readers must be to know what its command did. */
@Provider
public class PositionAnswer implements ContainerResponseFilter {
  private static final int FIRST_ERROR = 400;
  private final Instance<PositionsOfRequest> positions;

  PositionAnswer(Instance<PositionsOfRequest> positions) {
    this.positions = positions;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    PositionsOfRequest written = positions.get();
    if (response.getStatus() < FIRST_ERROR && !written.isEmpty()) {
      response.getHeaders().putSingle("Hearth-Position", written.header());
    }
  }
}

package dev.hearth.kit.outbox;

import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** Tells the caller how far readers must be to know what its command did. */
@Provider
public class PositionAnswer implements ContainerResponseFilter {
  private static final int FIRST_ERROR = 400;
  private final Instance<PositionsOfRequest> positions;
  private final PositionHeader header;

  PositionAnswer(Instance<PositionsOfRequest> positions, PositionHeader header) {
    this.positions = positions;
    this.header = header;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    List<Position> written = positions.get().all();
    if (response.getStatus() < FIRST_ERROR && !written.isEmpty()) {
      response.getHeaders().putSingle(PositionHeader.NAME, header.write(written));
    }
  }
}

package dev.hearth.kit.outbox;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;

/** The positions that one request's command has written. */
@RequestScoped
class PositionsOfRequest {
  private final List<Position> positions = new ArrayList<>();

  void add(Position position) {
    positions.add(position);
  }

  List<Position> all() {
    return List.copyOf(positions);
  }
}

package dev.hearth.kit.outbox;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The positions that one request's command has written. */
@RequestScoped
class PositionsOfRequest {
  private final List<Position> positions = new ArrayList<>();

  void add(Position position) {
    positions.add(position);
  }

  boolean isEmpty() {
    return positions.isEmpty();
  }

  String header() {
    return positions.stream().map(Position::toString).collect(Collectors.joining(","));
  }
}

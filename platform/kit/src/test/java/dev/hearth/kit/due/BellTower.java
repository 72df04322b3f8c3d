package dev.hearth.kit.due;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A handler that only remembers what rang, and fails as often as a test asks. */
@Singleton
class BellTower implements DueHandler {
  static final String NAME = "bell";

  private final List<DueId> rung = new CopyOnWriteArrayList<>();
  private final Map<UUID, Integer> failuresLeft = new ConcurrentHashMap<>();

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void ring(DueId due) {
    rung.add(due);
    if (failuresLeft.merge(due.row(), -1, Integer::sum) >= 0) {
      throw new IllegalStateException("The bell is cracked");
    }
  }

  void failFor(UUID row, int times) {
    failuresLeft.put(row, times);
  }

  long timesRung(UUID row) {
    return rung.stream().filter(due -> due.row().equals(row)).count();
  }
}

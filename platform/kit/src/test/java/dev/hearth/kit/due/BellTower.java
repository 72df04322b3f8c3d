package dev.hearth.kit.due;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A handler that only remembers what rang, and fails as often as a test asks. */
@Singleton
class BellTower implements DueHandler {
  static final String NAME = "bell";

  private final List<DueId> rung = new CopyOnWriteArrayList<>();
  private final Map<UUID, Integer> failuresLeft = new ConcurrentHashMap<>();
  private final Map<UUID, CountDownLatch> held = new ConcurrentHashMap<>();

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void ring(DueId due) {
    CountDownLatch hold = timesRung(due.row()) == 0 ? held.get(due.row()) : null;
    rung.add(due);
    if (hold != null) {
      awaitRelease(hold);
    }
    if (failuresLeft.merge(due.row(), -1, Integer::sum) >= 0) {
      throw new IllegalStateException("The bell is cracked");
    }
  }

  void failFor(UUID row, int times) {
    failuresLeft.put(row, times);
  }

  void holdNextRingOf(UUID row) {
    held.put(row, new CountDownLatch(1));
  }

  void letGo(UUID row) {
    held.get(row).countDown();
  }

  private static void awaitRelease(CountDownLatch hold) {
    try {
      if (!hold.await(30, TimeUnit.SECONDS)) {
        throw new IllegalStateException("Nobody let the bell go");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  long timesRung(UUID row) {
    return rung.stream().filter(due -> due.row().equals(row)).count();
  }
}

package dev.hearth.local.system;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A process by its id and its start, because ids are given out again. */
record RememberedProcess(String name, long pid, Instant started) {
  // Linux derives the start from its uptime; two readings may differ by a little.
  private static final Duration TOLERANCE = Duration.ofSeconds(2);

  static RememberedProcess of(String name, ProcessHandle handle) {
    return new RememberedProcess(name, handle.pid(), start(handle));
  }

  static RememberedProcess parse(String text) {
    String[] words = text.split(" ", 3);
    return new RememberedProcess(words[2], Long.parseLong(words[0]), Instant.parse(words[1]));
  }

  String text() {
    return pid + " " + started + " " + name;
  }

  /** The process, when it still is the one remembered. */
  Optional<ProcessHandle> alive() {
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .filter(handle -> Duration.between(started, start(handle)).abs().compareTo(TOLERANCE) <= 0);
  }

  private static Instant start(ProcessHandle handle) {
    return handle.info().startInstant().orElse(Instant.EPOCH);
  }
}

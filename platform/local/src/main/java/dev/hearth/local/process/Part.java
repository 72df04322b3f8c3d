package dev.hearth.local.process;

import java.util.Optional;

/** One part of the running system. */
public interface Part {
  /** What a person calls it. */
  String name();

  /** Sets it going and returns while it still starts. */
  void launch();

  /** Waits until it serves. */
  void awaitReady();

  /** Lets it finish and waits until it is gone; nothing happens where it does not run. */
  void stop();

  /** Ends it at once, as a crash would; nothing happens where it does not run. */
  void kill();

  /** Its process, while it runs and is one. */
  Optional<ProcessHandle> process();

  /** The end of its log, to show when it failed. */
  String lastLogLines();

  /** Sets it going and waits until it serves. */
  default void start() {
    launch();
    awaitReady();
  }
}

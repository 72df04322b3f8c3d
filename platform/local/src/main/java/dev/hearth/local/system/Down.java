package dev.hearth.local.system;

import dev.hearth.local.Console;
import dev.hearth.local.Folders;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** Stops what {@code up} started, even when {@code up} itself is gone. */
public final class Down {
  private static final Duration FOR_ALL = Duration.ofMinutes(2);
  private static final Duration FOR_ONE = Duration.ofSeconds(20);

  private Down() {}

  /** Touches no process but those that were written down, known by id and start. */
  public static int run(boolean clean) {
    Optional<RunningState> state = RunningState.read(Folders.data());
    if (state.isEmpty()) {
      Console.say("Hearth does not run.");
    }
    state.ifPresent(
        running -> {
          stop(running.up(), FOR_ALL);
          running.parts().reversed().forEach(part -> stop(part, FOR_ONE));
          RunningState.forget(Folders.data());
        });
    if (clean) {
      Folders.delete(Folders.data());
      Console.say("Deleted " + Folders.data());
    }
    return 0;
  }

  private static void stop(RememberedProcess remembered, Duration bound) {
    remembered
        .alive()
        .ifPresent(
            process -> {
              Console.say("Stopping " + remembered.name() + ", process " + process.pid());
              process.destroy();
              if (!ends(process, bound)) {
                process.destroyForcibly();
              }
            });
  }

  private static boolean ends(ProcessHandle process, Duration bound) {
    try {
      process.onExit().orTimeout(bound.toMillis(), TimeUnit.MILLISECONDS).join();
      return true;
    } catch (CompletionException late) {
      return false;
    }
  }
}

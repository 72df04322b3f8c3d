package dev.hearth.local.process;

import dev.hearth.local.Folders;
import dev.hearth.local.LocalFailure;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program that we started; its output goes into its log. */
public final class ChildProcess {
  private static final Duration TO_FINISH = Duration.ofSeconds(20);

  // Ctrl-C reaches every process of the terminal at once. A child ignores it, so that we alone
  // decide in which order they stop; a JVM keeps an inherited "ignore".
  private static final List<String> DEAF_TO_CTRL_C =
      List.of("sh", "-c", "trap '' INT; exec \"$@\"", "sh");

  private final Process process;

  private ChildProcess(Process process) {
    this.process = process;
  }

  /** Starts a program in a folder, with these variables on top of ours. */
  public static ChildProcess start(
      List<String> command, Map<String, String> environment, Path folder, LogFile log) {
    List<String> whole = new ArrayList<>(DEAF_TO_CTRL_C);
    whole.addAll(command);
    ProcessBuilder builder =
        new ProcessBuilder(whole)
            .directory(Folders.create(folder).toFile())
            .redirectInput(new File("/dev/null"))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.path().toFile()));
    builder.environment().putAll(environment);
    try {
      return new ChildProcess(builder.start());
    } catch (IOException e) {
      throw new LocalFailure("Cannot start " + command.getFirst() + ": " + e.getMessage(), e);
    }
  }

  /** Runs a program to its end; a failure is shown with the end of its log. */
  public static void run(
      String what,
      List<String> command,
      Map<String, String> environment,
      Path folder,
      LogFile log,
      Duration bound) {
    ChildProcess child = start(command, environment, folder, log);
    if (!child.ends(bound)) {
      child.kill();
      throw new LocalFailure(what + " took longer than " + bound + ".\n" + log.lastLines());
    }
    if (child.process.exitValue() != 0) {
      throw new LocalFailure(what + " failed.\n" + log.lastLines());
    }
  }

  /** Its process id and life signs. */
  public ProcessHandle handle() {
    return process.toHandle();
  }

  /** Whether it still runs. */
  public boolean isAlive() {
    return process.isAlive();
  }

  /** Asks it to finish, and ends it when it does not. */
  public void stop() {
    process.destroy();
    if (!ends(TO_FINISH)) {
      kill();
    }
  }

  /** Ends it at once. */
  public void kill() {
    process.destroyForcibly();
    if (!ends(TO_FINISH)) {
      throw new LocalFailure("Process " + process.pid() + " cannot be ended.");
    }
  }

  private boolean ends(Duration bound) {
    try {
      return process.waitFor(bound.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LocalFailure("Interrupted while waiting for process " + process.pid() + ".", e);
    }
  }
}

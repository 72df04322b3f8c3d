package dev.hearth.local.testing;

import dev.hearth.local.Console;
import dev.hearth.local.LocalFailure;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** Runs one command, such as the whole build, with the test servers around it. */
public final class TestRun {
  private TestRun() {}

  /** Returns the command's own exit code. */
  public static int of(List<String> command) {
    if (command.isEmpty()) {
      throw new LocalFailure("run needs a command: run -- mvn verify");
    }
    TestServers servers = TestServers.onFreePorts();
    Runtime.getRuntime().addShutdownHook(new Thread(servers::close));
    long begin = System.nanoTime();
    servers.start();
    Console.done("PostgreSQL and Kafka", Duration.ofNanos(System.nanoTime() - begin));
    ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
    builder.environment().putAll(servers.addresses().environment());
    try {
      return builder.start().waitFor();
    } catch (IOException e) {
      throw new LocalFailure("Cannot run " + command.getFirst() + ": " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LocalFailure("Interrupted while waiting for " + command.getFirst() + ".", e);
    }
  }
}

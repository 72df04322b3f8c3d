package dev.hearth.local.testing;

import dev.hearth.local.Installation;
import dev.hearth.local.LocalFailure;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * A process that holds the test servers for us. It ends when its standard input does, so it never
 * outlives us, however we end; and neither Kafka nor its libraries enter our own class path.
 */
final class HeldProcess {
  private static final String READY = "READY";

  private HeldProcess() {}

  /** The child's half: starts the servers, tells their addresses, waits for the parent's end. */
  public static void main(String[] arguments) throws IOException {
    TestServers servers = TestServers.onFreePorts();
    Runtime.getRuntime().addShutdownHook(new Thread(servers::close));
    servers.start();
    servers
        .addresses()
        .environment()
        .forEach((name, value) -> System.out.println(name + "=" + value));
    System.out.println(READY);
    System.in.readAllBytes();
    System.exit(0);
  }

  /** The parent's half: starts the child and reads the addresses. */
  static TestPlatform start() {
    ProcessBuilder builder =
        new ProcessBuilder(
                Installation.java(),
                "-Xmx64m",
                "-cp",
                Installation.classes() + File.pathSeparator + Installation.lib().resolve("*"),
                HeldProcess.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    try {
      Process child = builder.start();
      Runtime.getRuntime().addShutdownHook(new Thread(child::destroy));
      return TestPlatform.from(read(child));
    } catch (IOException e) {
      throw new LocalFailure("Cannot start PostgreSQL and Kafka for the tests.", e);
    }
  }

  private static Map<String, String> read(Process child) throws IOException {
    BufferedReader lines = child.inputReader(StandardCharsets.UTF_8);
    Map<String, String> variables = new HashMap<>();
    for (String line = lines.readLine(); !READY.equals(line); line = lines.readLine()) {
      if (line == null) {
        throw new LocalFailure("PostgreSQL and Kafka did not start; see the error output above.");
      }
      int equals = line.indexOf('=');
      variables.put(line.substring(0, equals), line.substring(equals + 1));
    }
    return variables;
  }
}
